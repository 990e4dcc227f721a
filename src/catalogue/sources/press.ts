/** Press. Columns: see ../sources.ts. */
export const press = `
techcrunch-ai | TechCrunch | https://techcrunch.com/category/artificial-intelligence/feed/ | https://techcrunch.com | en | ai | on
verge-ai | The Verge | https://www.theverge.com/rss/ai-artificial-intelligence/index.xml | https://theverge.com | en | ai | on
venturebeat | VentureBeat | https://venturebeat.com/feed/ | https://venturebeat.com | en | tech | on
wired-ai | WIRED | https://www.wired.com/feed/tag/ai/latest/rss | https://wired.com | en | ai | on
ars-technica-ai | Ars Technica | https://arstechnica.com/ai/feed/ | https://arstechnica.com | en | ai | on
mit-tr-ai | MIT Technology Review | https://www.technologyreview.com/topic/artificial-intelligence/feed | https://technologyreview.com | en | ai | on
register-ai | The Register | https://www.theregister.com/software/ai_ml/headlines.atom | https://theregister.com | en | ai | on
zdnet-ai | ZDNET | https://www.zdnet.com/topic/artificial-intelligence/rss.xml | https://zdnet.com | en | ai | on
cnbc-tech | CNBC | https://www.cnbc.com/id/19854910/device/rss/rss.html | https://cnbc.com | en | tech | on
bbc-tech | BBC News | https://feeds.bbci.co.uk/news/technology/rss.xml | https://bbc.co.uk | en | tech | on
guardian-ai | The Guardian | https://www.theguardian.com/technology/artificialintelligenceai/rss | https://theguardian.com | en | ai | on
nyt-tech | The New York Times | https://rss.nytimes.com/services/xml/rss/nyt/Technology.xml | https://nytimes.com | en | tech | on
nyt-ai | The New York Times (AI) | https://www.nytimes.com/svc/collections/v1/publish/https://www.nytimes.com/spotlight/artificial-intelligence/rss.xml | https://nytimes.com | en | ai | on
ieee-spectrum-ai | IEEE Spectrum | https://spectrum.ieee.org/feeds/topic/artificial-intelligence.rss | https://spectrum.ieee.org | en | ai | on
the-decoder | The Decoder | https://the-decoder.com/feed/ | https://the-decoder.com | en | ai | on
ai-business | AI Business | https://aibusiness.com/rss.xml | https://aibusiness.com | en | ai | on
404-media | 404 Media | https://www.404media.co/rss/ | https://404media.co | en | tech | on
techmeme | Techmeme | https://www.techmeme.com/feed.xml | https://techmeme.com | en | tech | on
bloomberg-tech | Bloomberg | https://feeds.bloomberg.com/technology/news.rss | https://bloomberg.com | en | tech | on
rest-of-world | Rest of World | https://restofworld.org/feed/latest/ | https://restofworld.org | en | tech | on
crunchbase-ai | Crunchbase News | https://news.crunchbase.com/sections/ai/feed/ | https://news.crunchbase.com | en | ai | on
robot-report | The Robot Report | https://www.therobotreport.com/feed/ | https://therobotreport.com | en | tech | on
socialmediatoday | Social Media Today | https://www.socialmediatoday.com/feeds/news/ | https://socialmediatoday.com | en | tech | on
techcrunch | TechCrunch (all sections) | https://techcrunch.com/feed/ | https://techcrunch.com | en | tech | -
venturebeat-ai | VentureBeat (AI section) | https://venturebeat.com/category/ai/feed/ | https://venturebeat.com | en | ai | -
ars-technica | Ars Technica (all sections) | https://feeds.arstechnica.com/arstechnica/index | https://arstechnica.com | en | tech | -
siliconangle-ai | SiliconANGLE | https://siliconangle.com/category/ai/feed/ | https://siliconangle.com | en | ai | -
analytics-india | Analytics India Magazine | https://analyticsindiamag.com/feed/ | https://analyticsindiamag.com | en | ai | -
gnews-ai-en | Google News (AI) | https://news.google.com/rss/search?q=artificial+intelligence&hl=en-US&gl=US&ceid=US:en | https://news.google.com | en | ai | -
verge | The Verge (all sections) | https://www.theverge.com/rss/index.xml | https://theverge.com | en | tech | -
wired | WIRED (all sections) | https://www.wired.com/feed/rss | https://wired.com | en | tech | -
mit-tr | MIT Technology Review (all sections) | https://www.technologyreview.com/feed/ | https://technologyreview.com | en | tech | -
zdnet | ZDNET (all sections) | https://www.zdnet.com/news/rss.xml | https://zdnet.com | en | tech | -
cnbc-top | CNBC (top news) | https://www.cnbc.com/id/100003114/device/rss/rss.html | https://cnbc.com | en | general | -
guardian-tech | The Guardian (technology) | https://www.theguardian.com/uk/technology/rss | https://theguardian.com | en | tech | -
engadget | Engadget | https://www.engadget.com/rss.xml | https://engadget.com | en | tech | -
axios | Axios | https://api.axios.com/feed/ | https://axios.com | en | general | -
ft-tech | Financial Times | https://www.ft.com/technology?format=rss | https://ft.com | en | tech | -
wapo-tech | The Washington Post | https://feeds.washingtonpost.com/rss/business/technology | https://washingtonpost.com | en | tech | -
futurism-ai | Futurism | https://futurism.com/categories/ai-artificial-intelligence/feed | https://futurism.com | en | ai | -
gizmodo-ai | Gizmodo | https://gizmodo.com/tech/artificial-intelligence/feed | https://gizmodo.com | en | ai | -
toms-hardware | Tom's Hardware | https://www.tomshardware.com/feeds/all | https://tomshardware.com | en | tech | -
infoq-ai | InfoQ | https://feed.infoq.com/ai-ml-data-eng/ | https://infoq.com | en | ai | -
unite-ai | Unite.AI | https://www.unite.ai/feed/ | https://unite.ai | en | ai | -
kdnuggets | KDnuggets | https://www.kdnuggets.com/feed | https://kdnuggets.com | en | ai | -
towards-data-science | Towards Data Science | https://towardsdatascience.com/feed | https://towardsdatascience.com | en | ai | -
`
