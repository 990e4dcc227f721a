// Outlets that other outlets credit, under the names that English and Arabic texts give them.

/** An outlet by its proper name; `url` is its home page; a lab is credited for what it published, not for what "according to" it is so. */
export interface Outlet {
  readonly name: string
  readonly url: string
  readonly kind: 'press' | 'lab'
}

/** Name | home page | other names; the name itself and the first part of its host are names too. */
const PRESS = `
Social Media Today | www.socialmediatoday.com | سوشيال ميديا توداي, سوشال ميديا توداي
Reuters | www.reuters.com | Reuters News, Thomson Reuters, رويترز
Bloomberg | www.bloomberg.com | Bloomberg News, Bloomberg Technology, بلومبرغ, بلومبيرغ, بلومبرج, بلومبيرج
AFP | www.afp.com | Agence France-Presse, فرانس برس, أ ف ب
Associated Press | apnews.com | AP, The Associated Press, AP News, أسوشيتد برس, أسوشييتد برس, أ ب
dpa | www.dpa.com | Deutsche Presse-Agentur, د ب أ, الألمانية د ب أ
Xinhua | english.news.cn | Xinhua News Agency, شينخوا
TASS | tass.com | تاس
Anadolu Agency | www.aa.com.tr | Anadolu, الأناضول
Press Trust of India | www.ptinews.com | PTI
Yonhap | en.yna.co.kr | Yonhap News Agency, يونهاب
Kyodo News | english.kyodonews.net | Kyodo, كيودو
The Wall Street Journal | www.wsj.com | WSJ, Wall Street Journal, وول ستريت جورنال
The New York Times | www.nytimes.com | NYT, New York Times, نيويورك تايمز
Financial Times | www.ft.com | FT, The Financial Times, فايننشال تايمز, فاينانشال تايمز, فاينانشيال تايمز, فايننشيال تايمز
The Washington Post | www.washingtonpost.com | Washington Post, WaPo, واشنطن بوست
Los Angeles Times | www.latimes.com | LA Times, لوس أنجلوس تايمز
The Information | www.theinformation.com | ذا إنفورميشن, ذي إنفورميشن, ذا انفورميشن, إنفورميشن
The Verge | www.theverge.com | Verge, ذا فيرج, ذا فيرغ, ذي فيرج, ذي فيرغ, فيرج
TechCrunch | techcrunch.com | Tech Crunch, تك كرانش, تيك كرانش, تك كرنش, تيك كرنش
WIRED | www.wired.com | وايرد
Business Insider | www.businessinsider.com | Insider, بيزنس إنسايدر, بزنس إنسايدر, بيزنس انسايدر
CNBC | www.cnbc.com | سي إن بي سي
CNBC عربية | www.cnbcarabia.com | CNBC Arabia, سي إن بي سي عربية
CNN | www.cnn.com | سي إن إن
CNN بالعربية | arabic.cnn.com | CNN Arabic, سي إن إن بالعربية
NBC News | www.nbcnews.com | NBC, إن بي سي نيوز
CBS News | www.cbsnews.com | CBS, سي بي إس نيوز
ABC News | abcnews.go.com | إيه بي سي نيوز
Fox News | www.foxnews.com | فوكس نيوز
Fox Business | www.foxbusiness.com | فوكس بيزنس
NPR | www.npr.org |
PBS | www.pbs.org | PBS NewsHour
BBC | www.bbc.com | BBC News, هيئة الإذاعة البريطانية, بي بي سي
BBC News عربي | www.bbc.com/arabic | BBC Arabic, بي بي سي عربي
Sky News | news.sky.com | سكاي نيوز
سكاي نيوز عربية | www.skynewsarabia.com | Sky News Arabia
Axios | www.axios.com | أكسيوس
The Guardian | www.theguardian.com | Guardian, الغارديان, الجارديان
The Times | www.thetimes.com | التايمز, Times of London
The Telegraph | www.telegraph.co.uk | Daily Telegraph, التلغراف, ديلي تلغراف
The Independent | www.independent.co.uk | الإندبندنت
The Economist | www.economist.com | الإيكونوميست, إيكونوميست
The Atlantic | www.theatlantic.com | ذا أتلانتيك
The New Yorker | www.newyorker.com | نيويوركر
Semafor | www.semafor.com | سيمافور
Forbes | www.forbes.com | فوربس
Fortune | fortune.com | فورتشن
Politico | www.politico.com | بوليتيكو
Barron’s | www.barrons.com | Barrons, بارونز
MarketWatch | www.marketwatch.com | ماركت ووتش
Nikkei Asia | asia.nikkei.com | Nikkei, نيكاي, نيكي آسيا, نيكاي آسيا
South China Morning Post | www.scmp.com | SCMP, ساوث تشاينا مورنينغ بوست, ساوث تشاينا مورنينج بوست
Ars Technica | arstechnica.com | ArsTechnica, آرس تكنيكا
MIT Technology Review | www.technologyreview.com | Technology Review, إم آي تي تكنولوجي ريفيو
إم آي تي تكنولوجي ريفيو العربية | technologyreview.ae | MIT Technology Review Arabia
VentureBeat | venturebeat.com | Venture Beat, فنتشر بيت, فينتشر بيت
Engadget | www.engadget.com | إنغادجت, إنجادجيت
Gizmodo | gizmodo.com | جيزمودو
Mashable | mashable.com | ماشابل
ZDNET | www.zdnet.com | زد دي نت
CNET | www.cnet.com | سي نت
PCMag | www.pcmag.com | PC Magazine
The Register | www.theregister.com | ذا ريجستر
The Decoder | the-decoder.com | ذا ديكودر
SiliconANGLE | siliconangle.com | سيليكون أنغل
404 Media | www.404media.co |
Platformer | www.platformer.news |
Puck | puck.news |
Stratechery | stratechery.com |
SemiAnalysis | semianalysis.com |
Techmeme | www.techmeme.com | تك ميم
9to5Mac | 9to5mac.com |
9to5Google | 9to5google.com |
MacRumors | www.macrumors.com | ماك رومرز
Android Authority | www.androidauthority.com |
The Next Web | thenextweb.com | TNW
Tom’s Hardware | www.tomshardware.com | توم هاردوير
Digital Trends | www.digitaltrends.com | ديجيتال تريندز
TechRadar | www.techradar.com | تك رادار, تيك رادار
Rest of World | restofworld.org | ريست أوف وورلد
IEEE Spectrum | spectrum.ieee.org |
Nature | www.nature.com | نيتشر
Neowin | www.neowin.net |
BleepingComputer | www.bleepingcomputer.com | Bleeping Computer, بليبينغ كمبيوتر
Windows Central | www.windowscentral.com |
Analytics India Magazine | analyticsindiamag.com |
Search Engine Land | searchengineland.com |
Search Engine Journal | www.searchenginejournal.com |
Adweek | www.adweek.com |
Digiday | digiday.com |
Variety | variety.com | فارايتي
The Hollywood Reporter | www.hollywoodreporter.com | هوليوود ريبورتر
Interesting Engineering | interestingengineering.com |
Futurism | futurism.com |
Der Spiegel | www.spiegel.de | Spiegel, دير شبيغل
Handelsblatt | www.handelsblatt.com | هاندلسبلات
Le Monde | www.lemonde.fr | لوموند
Les Echos | www.lesechos.fr |
Calcalist | www.calcalistech.com | كالكاليست
Haaretz | www.haaretz.com | هآرتس
The Hindu | www.thehindu.com |
The Economic Times | economictimes.indiatimes.com | Economic Times
Caixin | www.caixinglobal.com | Caixin Global, تسايشين
36Kr | 36kr.com |
TechNode | technode.com |
The Korea Herald | www.koreaherald.com | Korea Herald
DigiTimes | www.digitimes.com | ديجي تايمز
AI Business | aibusiness.com |
AI News | www.artificialintelligence-news.com | Artificial Intelligence News
MarkTechPost | www.marktechpost.com |
Crunchbase News | news.crunchbase.com | Crunchbase
The Robot Report | www.therobotreport.com |
InfoQ | www.infoq.com |
KDnuggets | www.kdnuggets.com |
Towards Data Science | towardsdatascience.com |
Unite.AI | www.unite.ai |
Sifted | sifted.eu |
Tech.eu | tech.eu |
heise online | www.heise.de | heise
Xataka | www.xataka.com |
ITmedia | www.itmedia.co.jp |
Simon Willison’s Weblog | simonwillison.net |
Import AI | jack-clark.net |
Hacker News | news.ycombinator.com |
Quanta Magazine | www.quantamagazine.org |
Data Center Dynamics | www.datacenterdynamics.com | DCD
Tahawul Tech | www.tahawultech.com | TahawulTech
Al Jazeera | www.aljazeera.com | Aljazeera
الجزيرة نت | www.aljazeera.net | الجزيرة
العربية | www.alarabiya.net | العربية نت, Al Arabiya, قناة العربية
الشرق الأوسط | aawsat.com | Asharq Al-Awsat
الشرق مع بلومبرغ | asharqbusiness.com | الشرق بلومبرغ, اقتصاد الشرق, اقتصاد الشرق مع بلومبرغ, Asharq Business
اندبندنت عربية | www.independentarabia.com | Independent Arabia
أرقام | www.argaam.com | Argaam
RT Arabic | arabic.rt.com | RT, روسيا اليوم, آر تي
فرانس 24 | www.france24.com/ar | France 24, France24
DW عربية | www.dw.com/ar | DW, دويتشه فيله
يورونيوز | arabic.euronews.com | Euronews
واس | www.spa.gov.sa | وكالة الأنباء السعودية, SPA, Saudi Press Agency
وام | www.wam.ae | وكالة أنباء الإمارات, WAM, Emirates News Agency
البوابة العربية للأخبار التقنية | aitnews.com | AITnews
عالم التقنية | www.tech-wd.com | Tech World, TechWD
التقنية بلا حدود | www.unlimit-tech.com | Unlimit Tech
عرب هاردوير | arabhardware.net | Arab Hardware
أراجيك | www.arageek.com | AraGeek, أراجيك تك
آي-فون إسلام | iphoneislam.com | iPhoneIslam, آيفون إسلام
Arab News | www.arabnews.com | عرب نيوز
The National | www.thenationalnews.com | ذا ناشيونال
Wamda | www.wamda.com | ومضة
`

const LABS = `
OpenAI | openai.com | OpenAI Blog, مدونة OpenAI
Anthropic | www.anthropic.com | Anthropic Blog
Google | blog.google | Google Blog, The Keyword, مدونة جوجل, مدونة غوغل
Google DeepMind | deepmind.google | DeepMind, DeepMind Blog
Microsoft | blogs.microsoft.com | Microsoft Blog, مدونة مايكروسوفت
Meta | about.fb.com | Meta Newsroom, مدونة ميتا
NVIDIA | blogs.nvidia.com | NVIDIA Blog, مدونة إنفيديا
Hugging Face | huggingface.co | Hugging Face Blog
Mistral AI | mistral.ai | Mistral
arXiv | arxiv.org |
`

/** Words of every day that are also outlets: credited only where they are written as a name. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'insider wired verge guardian fortune nature puck variety futurism platformer ap ft rt times spa theinformation theverge theregister ' +
    'thetimes thenational theatlantic'
  ).split(' '),
)

const byName = new Map<string, Outlet>()
const byHost = new Map<string, Outlet>()
for (const [kind, table] of [['press', PRESS] as const, ['lab', LABS] as const])
  for (const line of table.trim().split('\n')) {
    const [name = '', address = '', others = ''] = line.split('|').map((cell) => cell.trim())
    const outlet: Outlet = { name, url: `https://${address}`, kind }
    const host = bareHost(outlet.url)
    if (!address.includes('/') || !byHost.has(host)) byHost.set(host, outlet)
    const labels = host.split('.')
    for (const alias of [name, host, labels.length === 2 ? (labels[0] ?? '') : '', ...others.split(',')]) {
      const key = foldName(alias)
      if (key.length > 1 && !byName.has(key)) byName.set(key, outlet)
    }
  }

/** A name as it is compared: small letters and digits alone, Arabic letters in one form, no spaces. */
export function foldName(name: string): string {
  return /^[ -~]*$/u.test(name) ? name.toLowerCase().replace(/[^a-z0-9]+/gu, '') : foldAny(name)
}

function foldAny(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{Nd}]|\u0640/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/ڤ/gu, 'ف')
}

/** All that a folded name of an outlet can begin with. */
const beginnings: ReadonlySet<string> = new Set(
  [...byName.keys()].flatMap((key) => Array.from({ length: key.length }, (_, end) => key.slice(0, end + 1))),
)

/** Whether the name of an outlet may begin with this folded word, which may be a possessive. */
export function mayBeginOutlet(folded: string): boolean {
  return beginnings.has(folded) || (folded.endsWith('s') && beginnings.has(folded.slice(0, -1)))
}

/** The outlet that this name or host ("socialmediatoday", "The Verge", "رويترز") stands for, or null. */
export function outletNamed(name: string): Outlet | null {
  return byName.get(foldName(name)) ?? null
}

/** As outletNamed, inside a sentence: "Wired" and "the Guardian" are outlets there, "wired" and "guardian" are words. */
export function outletInText(name: string): Outlet | null {
  const key = foldName(name)
  if (COMMON_WORDS.has(key) && !/^(?:the )?\p{Lu}/u.test(name)) return null
  if (key.startsWith('the') && COMMON_WORDS.has(key) && !/\p{Lu}[^\s]*$/u.test(name)) return null
  return byName.get(key) ?? null
}

/** The outlet that publishes at this http(s) address, or null; also for its subdomains. */
export function outletAt(url: string): Outlet | null {
  const labels = bareHost(url).split('.')
  for (let from = 0; from < Math.min(labels.length - 1, 4); from += 1) {
    const outlet = byHost.get(labels.slice(from).join('.'))
    if (outlet) return outlet
  }
  return null
}

/** The host of an address without "www.", in small letters; empty when it is no http(s) address. */
export function bareHost(url: string): string {
  if (!URL.canParse(url)) return ''
  const { protocol, hostname } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? hostname.toLowerCase().replace(/^(?:www|m|amp)\./u, '') : ''
}
