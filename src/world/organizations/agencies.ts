/** Agencies of one state that act abroad: `key | country | en | id | ms | ar`; an empty id or ms takes the English names. Sorted by key. */
export const agencies = `
british-council | GB | British Council | | | المجلس الثقافي البريطاني
german-agency-for-international-cooperation | DE | GIZ | | | الوكالة الألمانية للتعاون الدولي
japan-aerospace-exploration-agency | JP | JAXA; Japan Aerospace Exploration Agency | | | جاكسا
japan-external-trade-organization | JP | JETRO; Japan External Trade Organization | | | جيترو
japan-international-cooperation-agency | JP | JICA; Japan International Cooperation Agency | | | جايكا؛ الوكالة اليابانية للتعاون الدولي
korea-international-cooperation-agency | KR | KOICA; Korea International Cooperation Agency | | | كويكا؛ الوكالة الكورية للتعاون الدولي
nasa | US | NASA | | | ناسا
turkish-cooperation-and-coordination-agency | TR | TIKA; TİKA | | | وكالة التعاون والتنسيق التركية
united-states-agency-for-international-development | US | USAID | | | الوكالة الأمريكية للتنمية الدولية؛ الوكالة الأميركية للتنمية الدولية
`;
