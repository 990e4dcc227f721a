/** Arabic outlets. Columns: see ../sources.ts. */
export const arabic = `
aitnews | البوابة العربية للأخبار التقنية | https://aitnews.com/feed/ | https://aitnews.com | ar | tech | on
tech-wd | عالم التقنية | https://www.tech-wd.com/wd/feed/ | https://tech-wd.com | ar | tech | on
unlimit-tech | التقنية بلا حدود | https://www.unlimit-tech.com/feed/ | https://unlimit-tech.com | ar | tech | on
arabhardware | عرب هاردوير | https://arabhardware.net/feed/ | https://arabhardware.net | ar | tech | on
arageek | أراجيك | https://www.arageek.com/feed | https://arageek.com | ar | tech | -
mit-tr-arabia | إم آي تي تكنولوجي ريفيو العربية | https://technologyreview.ae/feed | https://technologyreview.ae | ar | tech | on
skynewsarabia-tech | سكاي نيوز عربية | https://www.skynewsarabia.com/web/rss/technology.xml | https://skynewsarabia.com | ar | tech | on
euronews-ar-next | يورونيوز | https://arabic.euronews.com/rss?level=vertical&name=next | https://arabic.euronews.com | ar | tech | on
iphoneislam | آي-فون إسلام | https://www.iphoneislam.com/feed | https://iphoneislam.com | ar | tech | -
aljazeera-ar | الجزيرة نت | https://www.aljazeera.net/aljazeerarss/a7c186be-1baa-4bd4-9d80-a84db769f779/73d0e1b4-532f-45ef-b135-bfdff8b8cab9 | https://aljazeera.net | ar | general | -
bbc-arabic | بي بي سي عربي | https://feeds.bbci.co.uk/arabic/rss.xml | https://bbc.com/arabic | ar | general | -
cnn-arabic | CNN بالعربية | https://arabic.cnn.com/api/v1/rss/rss.xml | https://arabic.cnn.com | ar | general | -
france24-ar | فرانس 24 بالعربية | https://www.france24.com/ar/rss | https://france24.com | ar | general | -
dw-ar | DW عربية | https://rss.dw.com/rdf/rss-ar-all | https://dw.com/ar | ar | general | -
independent-arabia | اندبندنت عربية | https://www.independentarabia.com/rss.xml | https://independentarabia.com | ar | general | -
aawsat | الشرق الأوسط | https://aawsat.com/feed | https://aawsat.com | ar | general | -
alarabiya | العربية | https://www.alarabiya.net/.mrss/ar.xml | https://alarabiya.net | ar | general | -
argaam | أرقام | https://www.argaam.com/ar/rss | https://argaam.com | ar | general | -
asharq-business | الشرق بلومبرغ | https://asharqbusiness.com/rss.xml | https://asharqbusiness.com | ar | general | -
cnbc-arabia | CNBC عربية | https://www.cnbcarabia.com/rss | https://cnbcarabia.com | ar | general | -
gnews-ai-ar | أخبار جوجل (الذكاء الاصطناعي) | https://news.google.com/rss/search?q=%D8%A7%D9%84%D8%B0%D9%83%D8%A7%D8%A1+%D8%A7%D9%84%D8%A7%D8%B5%D8%B7%D9%86%D8%A7%D8%B9%D9%8A&hl=ar&gl=SA&ceid=SA:ar | https://news.google.com | ar | ai | -
techx-arabic | TECHx Arabic | https://techxmediaarabic.com/feed/ | https://techxmediaarabic.com | ar | tech | -
electrony | إلكتروني | https://www.electrony.net/feed/ | https://electrony.net | ar | tech | -
menatech | مينا تك | https://menatech.net/feed/ | https://menatech.net | ar | tech | -
arabian-business-ar | أريبيان بزنس | https://arabic.arabianbusiness.com/feed/ | https://arabic.arabianbusiness.com | ar | general | -
`
