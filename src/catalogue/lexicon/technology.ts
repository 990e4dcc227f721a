/** Technology and the AI industry. Columns: see ../lexicon.ts. */
export const technology = `
ai artificial artificial_intelligence | ذكاء اصطناعي الذكاء_الاصطناعي
intelligence smart intelligent | ذكي ذكية
technology tech technological | تكنولوجيا تقنية تقني تكنولوجي
model models | نموذج نماذج
language_model llm | نموذج_لغوي نماذج_لغوية
chatbot bot bots | روبوت_دردشة روبوت_محادثة شات_بوت
chat conversation | دردشة محادثة
assistant | مساعد
agent agents agentic | وكيل وكلاء
robot robotics robots humanoid robotic | روبوت روبوتات آلي إنسان_آلي بشري
chip chips semiconductor chipmaker processor gpu | رقاقة رقائق شريحة شرائح معالج معالجات موصلات
memory | ذاكرة
datacenter data_center data_centre datacentre | مركز_بيانات مراكز_البيانات مركز_البيانات مراكز_بيانات
data dataset | بيانات
cloud | سحابة سحابي سحابية
computer computing compute | حوسبة حاسوب كمبيوتر حاسب حاسوبي
supercomputer | حاسوب_عملاق
server servers | خادم خوادم
network networks | شبكة شبكات
internet web online | إنترنت شبكة_الإنترنت
website page | موقع_إلكتروني صفحة
app application apps | تطبيق تطبيقات
software | برمجيات
code coding programming programmer | برمجة برمجي كود شيفرة مبرمج
algorithm algorithmic | خوارزمية خوارزميات
open_source open-source open-weight weights open_weights | مفتوح_المصدر مفتوحة_المصدر أوزان الأوزان
closed proprietary | مغلق مغلقة
parameter parameters | معامل معلمة بارامتر معاملات
token tokens | رمز رموز توكن
benchmark | معايير
reasoning reason think | استدلال تفكير منطق
version edition | نسخة إصدارات نسخ
feature | ميزة ميزات خاصية
tool tools | أداة أدوات
platform | منصة منصات
service | خدمة خدمات
system | نظام أنظمة
device gadget hardware | جهاز أجهزة
phone smartphone mobile handset | هاتف هواتف جوال محمول
tablet laptop | لابتوب لوحي
glasses smart_glasses headset | نظارة نظارات
camera | كاميرا كاميرات
screen display | شاشة شاشات
browser | متصفح
engine search_engine | محرك
social_media social_network | تواصل_اجتماعي التواصل_الاجتماعي
account | حساب حسابات
password login | كلمة_مرور كلمة_السر
message messaging text_message | رسالة رسائل مراسلة
email e-mail inbox mail | بريد إيميل
tweet thread | تغريدة تغريدات غرد
privacy private | خصوصية خاص
encryption encrypted | تشفير
cyber cybersecurity | سيبراني سيبرانية
malware ransomware malicious | خبيث خبيثة فدية
vulnerability flaw bug | ثغرة ثغرات
spam phishing | تصيد مزعج
deepfake deepfakes | تزييف_عميق التزييف_العميق تزييف
safety safe | سلامة آمنة
ethics ethical | أخلاقيات أخلاقي
bias biased | تحيز
superintelligence agi | ذكاء_فائق الذكاء_الفائق
autonomous driverless self-driving autonomy | ذاتي ذاتية بلا_سائق بدون_سائق
machine machines | آلة آلات ماكينة
automation automate automated automatic | أتمتة آلية تلقائي
digital | رقمي رقمية
virtual | افتراضي افتراضية
reality augmented | واقع معزز
metaverse | ميتافيرس
blockchain nft | بلوكتشين
game gaming video_game gamer | لعبة ألعاب_فيديو ألعاب
console | كونسول
wireless wifi bluetooth | لاسلكي
telecom telecommunications operator carrier | اتصالات
fibre fiber broadband | ألياف
lab laboratory labs | مختبر مختبرات معهد
engineer engineering | مهندس هندسة مهندسين
data_scientist | عالم_بيانات
innovation innovative | مبتكر ابتكارات
invention inventor invent | اختراع مخترع
future | مستقبل مستقبلي
prototype beta preview early_access | نموذج_أولي معاينة
speed fast faster quick | سرعة سريع أسرع
slow slower | بطيء أبطأ
small smaller mini tiny little | صغير أصغر مصغر صغيرة
big large larger giant huge massive | كبير ضخم عملاق أكبر ضخمة كبرى
powerful strong strongest stronger | قوي أقوى قوية
capacity capability | قدرة قدرات
megawatt megawatts mw | ميغاواط ميجاواط
gigawatt gigawatts gw | غيغاواط جيجاواط
cooling cool | تبريد
infrastructure | بنية_تحتية البنية_التحتية
interface api | واجهة
prompt prompts | موجه مطالبات
hallucination hallucinate | هلوسة
conscious consciousness sentient | واعي واعية وعي
companion companions | رفيق مرافق صداقة
content | محتوى
influencer | مؤثر مؤثرين
moderation | إشراف
text texts | نص نصوص
document file | وثيقة ملف وثائق ملفات
memo note | مذكرة
detector detect detection | كاشف كاشفات رصد يرصد
recognition facial biometric | بصمة وجه
map mapping | خريطة خرائط
navigation gps | ملاحة
sensor sensors | مستشعر حساس
fab foundry wafer | مسبك
export_control curbs restrictions restriction curb | قيود
national_security | أمن_قومي الأمن_القومي
frontier_model frontier_ai | نماذج_متقدمة
training_data scrape scraping | كشط
watermark | علامة_مائية
transparency transparent | شفافية
accuracy accurate | دقة دقيق
multimodal | متعدد_الوسائط
speech_recognition transcription transcribe | تفريغ
dialect accent | لهجة لهجات
keyboard | لوحة_المفاتيح
printer printing | طباعة طابعة
consumption consume | استهلاك يستهلك
wearable smartwatch | ساعة_ذكية
earbuds headphones | سماعة سماعات
charger charging | شاحن
gigafactory | مصنع_عملاق
lidar radar | رادار
simulation simulate simulator | محاكاة
workflow productivity | إنتاجية
spreadsheet | جداول
consultant consultancy | استشاري استشارات
roadmap | خارطة_طريق
hub | محور
cluster | عنقود
grid | شبكة_الكهرباء
`
