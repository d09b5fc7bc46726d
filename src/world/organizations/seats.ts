/** Offices of state that are spoken of as if they acted: `key | country | en | id | ms | ar`. Sorted by key. */
export const seats = `
blue-house | KR | Blue House | Gedung Biru | Rumah Biru | البيت الأزرق
elysee-palace | FR | Elysee Palace; Elysee; Élysée Palace; Élysée | Istana Elysee | Istana Elysee | الإليزيه؛ قصر الإليزيه
kremlin | RU | Kremlin | Kremlin; Istana Kremlin | Kremlin; Istana Kremlin | الكرملين؛ قصر الكرملين
ministry-of-foreign-affairs-of-malaysia | MY | Wisma Putra | Wisma Putra | Wisma Putra | ويسما بوترا
pentagon | US | Pentagon | Pentagon | Pentagon | البنتاغون؛ البنتاجون
united-states-department-of-state | US | State Department; US State Department; U.S. State Department; US Department of State; Department of State; Foggy Bottom | Departemen Luar Negeri AS; Deplu AS; Departemen Luar Negeri Amerika Serikat | Jabatan Negara; Jabatan Negara AS; Jabatan Negara Amerika Syarikat | وزارة الخارجية الأمريكية؛ وزارة الخارجية الأميركية؛ الخارجية الأمريكية؛ الخارجية الأميركية
white-house | US | White House | Gedung Putih; White House | Rumah Putih; White House | البيت الأبيض
`;
