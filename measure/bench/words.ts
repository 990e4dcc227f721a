// Word lists of our own, from which the bench makes up its news. Companies are named where the catalogue should know them; the rest is invented.

type Words = readonly [string, ...string[]]

function words(text: string): Words {
  const [first = '', ...rest] = text.trim().split(/\s*[|\n]\s*/)
  return [first, ...rest]
}

const ENGLISH = {
  company: words(
    'OpenAI|Anthropic|Google DeepMind|Meta|Nvidia|Mistral AI|xAI|Hugging Face|Microsoft|Amazon|Apple|Cohere|Perplexity|Stability AI|DeepSeek|Alibaba|Baidu|Tencent|IBM|Intel|AMD|Qualcomm|Samsung|Salesforce|Databricks|Scale AI|Runway|ElevenLabs|Midjourney|Oracle|TSMC|SoftBank',
  ),
  model: words(
    'ChatGPT|Claude|Gemini|Llama|Grok|Copilot|Mistral Large|Qwen|Falcon|Jais|DALL-E|Sora|Codex|Gemma|Phi|Nova',
  ),
  field: words(
    'medical imaging|code review|customer support|weather forecasts|video editing|protein design|legal research|translation|tutoring|fraud detection|robotics|speech|drug discovery|supply chains|search|chip design|crop monitoring|accounting|cybersecurity|film subtitles',
  ),
  goal: words(
    'cut the cost of training|answer questions about long documents|catch errors before doctors do|write software with fewer bugs|run on a phone without a network|speed up inference|label its own data|reason through mathematics|translate low-resource languages|plan warehouse routes|detect deepfakes|summarise court filings|read handwriting|spot wildfires from space|help teachers grade essays|compress large language models',
  ),
  thing: words(
    'generative AI|large language models|AI agents|chatbots|facial recognition|training data|deepfakes|foundation models|AI chips|machine learning|neural networks|AI search|autonomous driving|AI companions|open-weight models|synthetic voices',
  ),
  adjective: words(
    'quiet|steep|early|patient|costly|modest|sudden|narrow|rival|local|northern|fragile|broad|stubborn|careful|bright|coastal|public|rare|overdue|rural|formal|bitter|crowded|gentle|hollow|ancient|modern|frozen|humid|idle|joint|keen|lively|mild|noisy|open|plain|rapid|shared|tidy|urban|vivid|weary|young|former|central|distant|private|regular',
  ),
  noun: words(
    'harbour|budget|teacher|bridge|garden|council|river|market|hospital|engine|library|festival|kitchen|valley|factory|concert|orchard|museum|railway|stadium|village|winter|painting|battery|captain|election|forest|fishery|glacier|hotel|island|jury|kernel|ladder|mountain|network|office|pension|quarry|recipe|school|theatre|union|vaccine|warehouse|airport|bakery|canal|dataset|economy|ferry|grain|highway|insurance|journal|kingdom|lecture|mission|novel|orchestra|parliament|queue|reactor|satellite|tunnel|uniform|vineyard|workshop|archive|benchmark|cathedral|deadline|embassy|furnace|granite|heritage|invoice|jewel|keyboard|laboratory|monument|nursery|opera|pipeline|quilt|refinery|sculpture|telescope|upgrade|violin|wharf|yacht|zoo',
  ),
  verb: words(
    'repaired|opened|delayed|praised|measured|questioned|closed|painted|funded|crossed|replaced|inspected|welcomed|rejected|recorded|doubled|halved|moved|explained|visited|watched|tested|signed|built|cleared|defended|examined|followed|gathered|halted|improved|joined|leased|mapped|noticed|ordered|planted|raised|sold|taught|upgraded|weighed|audited|borrowed|counted|drafted',
  ),
  unit: words(
    'days|weeks|metres|votes|tonnes|visitors|pages|litres|hours|seats|customers|kilometres|samples|engineers|years|meetings',
  ),
  place: words(
    'Lisbon|Nairobi|Oslo|Hanoi|Lima|Quebec|Perth|Gdansk|Porto|Dakar|Leeds|Bergen|Turin|Osaka|Denver|Tampa|Cork|Bilbao|Graz|Izmir|Accra|Quito|Busan|Malmo|Tallinn|Cardiff|Dundee|Nantes|Ghent|Krakow|Pune|Davao|Cebu|Salta|Cusco|Arequipa',
  ),
  country: words(
    'Norway|Kenya|Portugal|Vietnam|Peru|Canada|Australia|Poland|Senegal|Italy|Japan|Spain|Austria|Turkey|Ghana|Korea|Sweden|Estonia|Wales|France|Belgium|India|Chile|Morocco|Egypt|Jordan',
  ),
} as const

const ARABIC = {
  company: words(
    'أوبن إيه آي|أنثروبيك|جوجل|ميتا|إنفيديا|مايكروسوفت|أمازون|آبل|سامسونج|ديب سيك|علي بابا|بايدو|إنتل|OpenAI|Google|Nvidia|Meta|xAI|Anthropic',
  ),
  model: words('شات جي بي تي|جيميني|كلود|لاما|غروك|كوبايلوت|ChatGPT|Gemini|Claude|Llama|فالكون|جيس'),
  field: words(
    'التصوير الطبي|مراجعة الشيفرة|خدمة العملاء|توقعات الطقس|تحرير الفيديو|البحث القانوني|الترجمة الآلية|التعليم|كشف الاحتيال|الروبوتات|اكتشاف الأدوية|تصميم الرقائق|مراقبة المحاصيل|الأمن السيبراني',
  ),
  goal: words(
    'خفض كلفة التدريب|الإجابة عن أسئلة حول وثائق طويلة|كتابة برمجيات بأخطاء أقل|العمل على الهاتف دون شبكة|تسريع الاستدلال|حل مسائل الرياضيات|كشف المقاطع المزيفة|قراءة خط اليد|رصد الحرائق من الفضاء|مساعدة المعلمين في التصحيح',
  ),
  thing: words(
    'الذكاء الاصطناعي التوليدي|نماذج اللغة الكبيرة|روبوتات الدردشة|التعرف على الوجوه|بيانات التدريب|المقاطع المزيفة|رقائق الذكاء الاصطناعي|تعلم الآلة|الشبكات العصبية|القيادة الذاتية',
  ),
  adjective: words(
    'الهادئ|المبكر|المحلي|الجديد|الواسع|النادر|العام|الخاص|السريع|القديم|الحديث|البعيد|المركزي|المشترك|الريفي|الصغير|الكبير|المفاجئ|الدقيق|الصعب',
  ),
  noun: words(
    'الميناء|الجسر|المعلم|المجلس|النهر|السوق|المستشفى|المحرك|المهرجان|الوادي|المصنع|المتحف|القطار|الملعب|الشتاء|القبطان|الفندق|الجبل|المكتب|المسرح|اللقاح|المستودع|المطار|المخبز|الاقتصاد|التأمين|المعرض|الكتاب|البرلمان|المفاعل|النفق|الأرشيف|المختبر|النصب|المنظار|الحقل|البستان|المرفأ',
  ),
  verb: words(
    'أصلح|افتتح|أجل|قاس|أغلق|مول|عبر|استبدل|فحص|رحب|سجل|ضاعف|نقل|شرح|زار|اختبر|وقع|بنى|دافع|تابع|جمع|أوقف|حسن|انضم|رسم|لاحظ|طلب|زرع|رفع|باع',
  ),
  unit: words('يوما|أسبوعا|مترا|صوتا|طنا|زائرا|صفحة|لترا|ساعة|مقعدا|عميلا|كيلومترا|عينة|مهندسا|عاما|اجتماعا'),
  place: words(
    'القاهرة|الرياض|دبي|بيروت|تونس|الرباط|عمان|بغداد|الدوحة|مسقط|الكويت|الجزائر|الخرطوم|صنعاء|أبوظبي|جدة|طنجة|حلب|الإسكندرية|المنامة',
  ),
  country: words(
    'مصر|السعودية|الإمارات|لبنان|تونس|المغرب|الأردن|العراق|قطر|الكويت|الجزائر|السودان|البحرين|فرنسا|اليابان|كندا',
  ),
} as const

export type Language = 'en' | 'ar'
export const WORDS = { en: ENGLISH, ar: ARABIC } as const

export const SYLLABLES = {
  en: words(
    'ba|den|kor|lin|mar|nor|pel|qui|ros|sel|tam|ver|wil|zan|dro|fen|gal|hol|jas|kel|lum|mor|nes|oz|pra|rud|sti|tor|ul|vas|yor|bri|cha|dun|eth|fro',
  ),
  ar: words('با|دن|كور|لين|مار|نور|بل|روس|سل|تام|فر|زان|درو|فن|جال|هول|جاس|لوم|مور|نس|برا|رود|تور|فاس|يور|بري'),
} as const
