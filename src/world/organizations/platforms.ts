/** Social platforms: `key | country | en | id | ms | ar`. Sorted by key. */
export const platforms = `
discord | US | Discord | | | ديسكورد
facebook | US | Facebook | | | فيسبوك؛ فيس بوك
instagram | US | Instagram | | | إنستغرام؛ انستغرام؛ إنستجرام
line | JP | LINE | | | لاين
linkedin | US | LinkedIn; Linkedin | | | لينكد إن؛ لينكدإن
meta-platforms | US | Meta Platforms | | | ميتا
reddit | US | Reddit | | | ريديت
snapchat | US | Snapchat | | | سناب شات؛ سنابشات
telegram | AE | Telegram | | | تلغرام؛ تليغرام؛ تيليغرام؛ تلجرام
threads | US | Threads | | | ثريدز
tiktok | CN | TikTok; Tiktok; ByteDance | | | تيك توك
truth-social | US | Truth Social | | | تروث سوشال؛ تروث سوشيال
twitter | US | Twitter; X Corp | Twitter; Platform X | Twitter; Platform X | تويتر؛ منصة إكس؛ منصة اكس
viber | JP | Viber | | | فايبر
vkontakte | RU | VKontakte; VK | | | فكونتاكتي
wechat | CN | WeChat; Wechat | | | وي تشات؛ ويتشات
weibo | CN | Weibo; Sina Weibo | | | ويبو
whatsapp | US | WhatsApp; Whatsapp | | | واتساب؛ واتس آب
youtube | US | YouTube; Youtube | | | يوتيوب
zoom | US | Zoom Video | | | زووم
`;
