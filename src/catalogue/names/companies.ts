/** Companies: those of AI, its suppliers and investors, and those that it meets in court. Columns: see ../names.ts. */
export const companies = `
google | tech | alphabet | Google | جوجل, غوغل, قوقل, كوكل, جوغل
alphabet | tech | - | ?Alphabet, Alphabet Inc | ?ألفابت, ?ألفابيت
microsoft | tech | - | Microsoft, =MSFT | مايكروسوفت, ميكروسوفت, مايكروسفت
meta | tech | - | ?Meta, Meta Platforms, Facebook | ?ميتا, ميتا بلاتفورمز, فيسبوك, فيس بوك, شركة ميتا
amazon | tech | - | ?Amazon, Amazon.com | ?أمازون, شركة أمازون
aws | tech | amazon | =AWS, Amazon Web Services | أمازون ويب سيرفيسز, خدمات أمازون السحابية, أمازون ويب سرفيسز, إيه دبليو إس
apple | tech | - | ?Apple, Apple Inc | ?آبل, ??أبل, ?أپل, شركة آبل, شركة أبل
nvidia | near | - | Nvidia, =NVDA | إنفيديا, نفيديا, نيفيديا, إن فيديا
amd | tech | - | =AMD, Advanced Micro Devices | إيه إم دي, أدفانسد مايكرو ديفايسز
intel | tech | - | ?Intel, Intel Corp | ?إنتل, شركة إنتل
broadcom | near | - | Broadcom | برودكوم
qualcomm | tech | - | Qualcomm | كوالكوم, كوالكم
marvell | near | - | Marvell Technology, ?Marvell | مارفل تكنولوجي
mediatek | tech | - | MediaTek | ميدياتك
tsmc | near | - | TSMC, Taiwan Semiconductor | تي إس إم سي, تايوان لأشباه الموصلات, تايوان سيميكونداكتور
samsung | tech | - | Samsung, Samsung Electronics | سامسونج, سامسونغ
sk-hynix | near | - | SK hynix | إس كيه هاينكس, إس كي هاينكس, إس كيه هاينيكس
micron | near | - | ?Micron, Micron Technology | ??ميكرون, مايكرون, ميكرون تكنولوجي
sandisk | tech | - | SanDisk | سانديسك
kioxia | tech | - | Kioxia | كيوكسيا
asml | near | - | =ASML | إيه إس إم إل
arm | tech | - | =Arm, Arm Holdings, ?ARM | ?آرم, أرم هولدينغز, آرم هولدينجز
oracle | tech | - | ?Oracle, Oracle Cloud | ?أوراكل
ibm | tech | - | =IBM | آي بي إم, أي بي إم
salesforce | tech | - | Salesforce | سيلزفورس, سيلز فورس
adobe | tech | - | Adobe | أدوبي
sap | tech | - | =SAP | ساب الألمانية
databricks | near | - | Databricks | داتابريكس, داتا بريكس
snowflake | tech | - | ?Snowflake | ??سنوفليك, سنو فليك
palantir | near | - | Palantir | بالانتير, بلانتير
anduril | near | - | Anduril | أندوريل
helsing | near | - | ?Helsing | هيلسينغ
shield-ai | ai | - | Shield AI | شيلد إيه آي
cisco | tech | - | Cisco | سيسكو
dell | tech | - | ?Dell, Dell Technologies | ?ديل, ديل تكنولوجيز
hpe | tech | - | =HPE, Hewlett Packard Enterprise | هيوليت باكارد, إتش بي إي
supermicro | near | - | Supermicro, Super Micro Computer | سوبرمايكرو, سوبر مايكرو
coreweave | ai | - | CoreWeave | كورويف, كور ويف, كوروييف
nebius | near | - | Nebius | نيبيوس, نيبيس
nscale | near | - | Nscale | إن سكيل, إنسكيل
lambda | ai | - | ??Lambda, Lambda Labs | ?لامدا
crusoe | near | - | ??Crusoe, Crusoe Energy | ??كروسو
fluidstack | near | - | Fluidstack | فلويدستاك
firmus | near | - | ?Firmus | -
iren | tech | - | =IREN | -
applied-digital | near | - | =Applied Digital | -
vultr | tech | - | Vultr | -
cloudflare | tech | - | Cloudflare | كلاودفلير, كلاود فلير
digitalocean | tech | - | DigitalOcean | -
x-corp | - | xai | &X, Twitter, X Corp, =X.com, =X users, =X owner, formerly Twitter | &إكس, تويتر, منصة إكس, شبكة إكس, موقع إكس
spacex | - | - | SpaceX | سبيس إكس, سبايس إكس
tesla | tech | - | ?Tesla, Tesla Inc | تسلا, تيسلا
neuralink | tech | - | Neuralink | نيورالينك, نيورالنك
alibaba | tech | - | Alibaba, Alibaba Cloud | علي بابا, عليبابا, مجموعة علي بابا
tencent | tech | - | Tencent | تينسنت, تنسنت, تنسينت, تينسينت
baidu | tech | - | Baidu | بايدو, بايدوو
bytedance | tech | - | ByteDance | بايت دانس, بايتدانس
tiktok | - | bytedance | TikTok | تيك توك, تيكتوك
kuaishou | tech | - | Kuaishou | كوايشو
huawei | tech | - | Huawei | هواوي
xiaomi | tech | - | Xiaomi | شاومي, شياومي
lenovo | tech | - | Lenovo | لينوفو
sensetime | ai | - | SenseTime | سينس تايم, سنس تايم
megvii | ai | - | Megvii | ميغفي
iflytek | ai | - | iFlytek | آي فلايتيك, آي فلاي تيك
cambricon | ai | - | Cambricon | كامبريكون
moore-threads | near | - | Moore Threads | مور ثريدز
biren | near | - | Biren Technology, ?Biren | بيرين
smic | near | - | =SMIC | إس إم آي سي
cxmt | near | - | =CXMT | -
midjourney-inc | ai | - | Midjourney Inc | شركة ميدجورني
runway | ai | - | ??Runway, Runway ML, RunwayML, Runway AI | ??رانواي, ??رن واي
luma | ai | - | Luma AI, Luma Labs | لوما إيه آي
elevenlabs | ai | - | ElevenLabs, Eleven Labs | إليفن لابس, إيليفن لابز, إلفن لابس, إيليفن لابس
synthesia | ai | - | Synthesia | سينثيزيا
heygen | ai | - | HeyGen | هاي جين
suno | ai | - | ?Suno, Suno AI | ?سونو
udio | ai | - | Udio | -
character-ai | ai | - | Character.AI, Character AI, =c.ai | كاراكتر إيه آي, كاركتر إيه آي
perplexity | ai | - | ?Perplexity, Perplexity AI | بيربلكسيتي, بربلكسيتي, بيربليكسيتي, بيربلكستي
hugging-face | ai | - | Hugging Face, HuggingFace | هاغينغ فيس, هجينج فيس, هاجينج فيس, هاغنغ فيس, هاجينغ فيس
scale-ai | ai | - | Scale AI, ??Scale | سكيل إيه آي, سكايل إيه آي, سكيل آي, سكيل AI
surge-ai | ai | - | Surge AI | سيرج إيه آي
mercor | ai | - | =Mercor | ميركور
turing-com | ai | - | =Turing.com | -
clearview | ai | - | Clearview AI, ?Clearview | كليرفيو إيه آي, كلير فيو
lmarena | ai | - | LMArena, LM Arena, Chatbot Arena, LMSYS | إل إم أرينا, تشات بوت أرينا
artificial-analysis | ai | - | =Artificial Analysis | -
together-ai | ai | - | Together AI | توغيذر إيه آي
fireworks-ai | ai | - | Fireworks AI | فايروركس إيه آي
baseten | ai | - | Baseten | -
modal | ai | - | Modal Labs | -
groq-inc | ai | - | =Groq, ?GROQ | جروك, غروك, جروك للرقائق, غروك للرقائق, غروك الأمريكية للرقائق
cerebras | ai | - | Cerebras | سيريبراس, سيريبرس
sambanova | ai | - | SambaNova | سامبانوفا
graphcore | ai | softbank | Graphcore | جراف كور, غرافكور
tenstorrent | ai | - | Tenstorrent | تنستورنت
etched | ai | - | ??Etched | ??إتشد
d-matrix | ai | - | d-Matrix | -
lightmatter | near | - | Lightmatter | لايت ماتر
rebellions | ai | - | ??Rebellions | -
furiosa | ai | - | FuriosaAI | فيوريوسا إيه آي
softbank | tech | - | SoftBank | سوفت بنك, سوفتبنك, سوفت بانك
replit | ai | - | Replit | ريبليت
anysphere | ai | - | Anysphere | أني سفير, أنيسفير
cognition | ai | - | ??Cognition, Cognition AI, Cognition Labs | ??كوغنيشن, ??كوجنيشن
codeium | ai | - | Codeium | كوديوم
github | tech | microsoft | GitHub | جيت هاب, غيت هاب, جيتهاب
linkedin | - | microsoft | LinkedIn | لينكد إن, لينكدإن
vercel | tech | - | Vercel | فيرسيل
jetbrains | tech | - | JetBrains | -
langchain | ai | - | LangChain | لانغ تشين, لانج تشين
llamaindex | ai | - | LlamaIndex | -
pinecone | ai | - | ??Pinecone | -
weaviate | ai | - | Weaviate | -
weights-and-biases | ai | coreweave | Weights & Biases | -
openrouter | ai | - | OpenRouter | أوبن راوتر
writer | ai | - | Writer AI, Writer Inc | -
jasper | ai | - | Jasper AI | -
glean | ai | - | ??Glean | ??غلين
harvey | ai | - | ??Harvey, Harvey AI | هارفي إيه آي
sierra | ai | - | ??Sierra, Sierra AI | سييرا إيه آي
decagon | ai | - | =Decagon | -
abridge | ai | - | ??Abridge | -
openevidence | ai | - | OpenEvidence | أوبن إيفيدنس
tempus | ai | - | Tempus AI | -
c3-ai | ai | - | C3.ai, C3 AI | سي ثري إيه آي
soundhound | ai | - | SoundHound | ساوند هاوند
uipath | near | - | UiPath | -
humane | ai | - | Humane AI | -
rabbit | ai | - | Rabbit R1, Rabbit Inc | رابيت آر 1
figure-ai | near | - | Figure AI, ??Figure | فيغر إيه آي, فيجر إيه آي
boston-dynamics | near | - | Boston Dynamics | بوسطن ديناميكس, بوسطن داينامكس
1x | near | - | ?1X, 1X Technologies | وان إكس
agility | near | - | Agility Robotics | أجيليتي روبوتيكس
apptronik | near | - | Apptronik | أبترونيك
unitree | near | - | Unitree | يونيتري
ubtech | near | - | UBTech | يو بي تك
agibot | near | - | AgiBot | -
waymo | near | alphabet | Waymo | وايمو
zoox | near | amazon | Zoox | زوكس
cruise | tech | - | Cruise LLC | -
wayve | ai | - | Wayve | -
aurora | near | - | Aurora Innovation | -
nuro | near | - | Nuro | -
mobileye | near | intel | Mobileye | موبايل آي
pony-ai | near | - | Pony.ai, Pony AI | بوني إيه آي
weride | near | - | WeRide | وي رايد
apollo-go | near | baidu | Apollo Go | أبولو جو, أبولو غو
uber | - | - | Uber | أوبر
manus-co | ai | - | Butterfly Effect | بترفلاي إفكت, شركة مانوس
g42 | ai | - | =G42, Group 42 | جي 42, مجموعة 42, جي فورتي تو
humain | ai | - | =HUMAIN, Humain | هيوماين, شركة هيومين
mgx | near | g42 | =MGX | إم جي إكس
core42 | ai | g42 | Core42 | كور 42
presight | ai | g42 | Presight | بريسايت
khazna | near | g42 | Khazna Data Centers, ?Khazna | خزنة داتا سنتر, خزنة لمراكز البيانات
aramco-digital | near | - | Aramco Digital | أرامكو الرقمية
qai | ai | - | =Qai | كاي القطرية
lucidya | ai | - | Lucidya | لوسيديا
pif | - | - | =PIF, Public Investment Fund | صندوق الاستثمارات العامة
qia | - | - | =QIA, Qatar Investment Authority | جهاز قطر للاستثمار
mubadala | - | - | Mubadala | مبادلة للاستثمار, شركة مبادلة
sequoia | tech | - | ?Sequoia, Sequoia Capital | سيكويا, سيكويا كابيتال
a16z | tech | - | Andreessen Horowitz, a16z | أندريسن هورويتز, أندريسن هورويتس
thrive | tech | - | Thrive Capital | ثرايف كابيتال
khosla | tech | - | Khosla Ventures | كوسلا فنتشرز
founders-fund | tech | - | Founders Fund | فاوندرز فند
lightspeed | tech | - | Lightspeed Venture, ?Lightspeed | لايت سبيد
greylock | tech | - | Greylock | غرايلوك
iconiq | tech | - | Iconiq | -
coatue | tech | - | Coatue | -
y-combinator | tech | - | Y Combinator, =YC | واي كومبينيتور, واي كومبيناتور
blackrock | - | - | BlackRock | بلاك روك
blackstone | - | - | ?Blackstone | بلاكستون
brookfield | - | - | ?Brookfield | بروكفيلد
goldman-sachs | - | - | Goldman Sachs | غولدمان ساكس, جولدمان ساكس
morgan-stanley | - | - | Morgan Stanley | مورغان ستانلي, مورجان ستانلي
jpmorgan | - | - | JPMorgan, JP Morgan | جيه بي مورغان, جي بي مورغان, جي بي مورجان
vertiv | tech | - | Vertiv | -
constellation | - | - | Constellation Energy | كونستليشن إنرجي
oklo | - | - | ?Oklo | أوكلو
news-corp | - | - | News Corp | نيوز كورب
nyt-co | - | - | The New York Times, New York Times | نيويورك تايمز, صحيفة نيويورك تايمز
getty | - | - | Getty Images | غيتي إيمدجز, جيتي إيميجز, غيتي إيميجز
axel-springer | - | - | Axel Springer | أكسل شبرينغر
conde-nast | - | - | Condé Nast | كوندي ناست
wikimedia | - | - | Wikimedia, Wikipedia | ويكيميديا, ويكيبيديا
reddit | - | - | Reddit | ريديت, رديت
stack-overflow | tech | - | Stack Overflow | ستاك أوفرفلو
disney | - | - | Disney, Walt Disney | ديزني, والت ديزني
netflix | - | - | Netflix | نتفليكس, نتفلكس
warner-bros | - | - | Warner Bros | وارنر براذرز
universal-music | - | - | Universal Music, =UMG | يونيفرسال ميوزك
warner-music | - | - | Warner Music | وورنر ميوزك
sony | - | - | Sony | سوني
spotify | - | - | Spotify | سبوتيفاي
youtube | - | google | YouTube | يوتيوب
snap | - | - | ?Snap Inc, Snapchat | سناب شات, سنابشات
pinterest | - | - | Pinterest | بنترست, بينتريست
duolingo | - | - | Duolingo | دولينجو, دوولينغو
notion | tech | - | ??Notion | ??نوشن
canva | tech | - | Canva | كانفا
figma | tech | - | Figma | فيغما, فيجما
grammarly | tech | - | Grammarly | جرامرلي, غرامرلي
zoom | - | - | Zoom Communications | زووم للاتصالات
slack | tech | salesforce | ??Slack | سلاك
shopify | - | - | Shopify | شوبيفاي
stripe | - | - | ?Stripe | سترايب
klarna | - | - | Klarna | كلارنا
visa | - | - | Visa Inc | شركة فيزا
paypal | - | - | PayPal | باي بال
walmart | - | - | Walmart | وول مارت
servicenow | tech | - | ServiceNow | سيرفيس ناو
workday | tech | - | ?Workday | وورك داي
accenture | tech | - | Accenture | أكسنتشر
deloitte | - | - | Deloitte | ديلويت
mckinsey | - | - | McKinsey | ماكنزي
foxconn | tech | - | Foxconn, Hon Hai | فوكسكون
lg | - | - | =LG, LG Electronics | إل جي
siemens | - | - | Siemens | سيمنز
mozilla | tech | - | Mozilla | موزيلا
red-hat | tech | ibm | Red Hat | ريد هات
`
