/** Outlets of one region or of another language. Columns: see ../sources.ts. */
export const regional = `
wamda | Wamda | https://www.wamda.com/feed | https://wamda.com | en | tech | on
technode | TechNode | https://technode.com/feed/ | https://technode.com | en | tech | on
scmp-tech | South China Morning Post | https://www.scmp.com/rss/36/feed | https://scmp.com | en | tech | on
tahawultech | TahawulTech | https://tahawultech.com/feed/ | https://tahawultech.com | en | tech | -
arab-news | Arab News | https://www.arabnews.com/rss.xml | https://arabnews.com | en | general | -
36kr | 36氪 | https://36kr.com/feed | https://36kr.com | zh | tech | -
qbitai | 量子位 (QbitAI) | https://www.qbitai.com/feed | https://qbitai.com | zh | ai | -
jiqizhixin | 机器之心 | https://www.jiqizhixin.com/rss | https://jiqizhixin.com | zh | ai | -
itmedia-ai | ITmedia AI+ | https://rss.itmedia.co.jp/rss/2.0/aiplus.xml | https://itmedia.co.jp | ja | ai | -
actuia | ActuIA | https://www.actuia.com/feed/ | https://actuia.com | fr | ai | -
the-decoder-de | The Decoder (Deutsch) | https://the-decoder.de/feed/ | https://the-decoder.de | de | ai | -
heise | heise online | https://www.heise.de/rss/heise-atom.xml | https://heise.de | de | tech | -
xataka-ia | Xataka (IA) | https://www.xataka.com/tag/inteligencia-artificial/rss2.xml | https://xataka.com | es | ai | -
aitimes-kr | AI타임스 | https://www.aitimes.com/rss/allArticle.xml | https://aitimes.com | ko | ai | -
sifted | Sifted | https://sifted.eu/feed | https://sifted.eu | en | tech | -
tbreak | Tbreak | https://tbreak.com/feed/ | https://tbreak.com | en | tech | -
ithome | IT之家 | https://www.ithome.com/rss/ | https://ithome.com | zh | tech | -
infoq-cn | InfoQ 中文 | https://www.infoq.cn/feed | https://infoq.cn | zh | tech | -
gigazine | GIGAZINE | https://gigazine.net/news/rss_2.0/ | https://gigazine.net | ja | general | -
heise-ki | heise online (KI) | https://www.heise.de/thema/Kuenstliche-Intelligenz.xml | https://heise.de | de | ai | -
t3n | t3n | https://t3n.de/rss.xml | https://t3n.de | de | tech | -
xataka | Xataka | https://www.xataka.com/index.xml | https://xataka.com | es | tech | -
tech-eu | Tech.eu | https://tech.eu/feed/ | https://tech.eu | en | tech | -
inc42 | Inc42 | https://inc42.com/feed/ | https://inc42.com | en | tech | -
techcabal | TechCabal | https://techcabal.com/feed/ | https://techcabal.com | en | tech | -
`
