/** Time, quantity, and words that any news may use. Columns: see ../lexicon.ts. */
export const general = `
today | اليوم
yesterday | أمس
tomorrow | غدا
day days daily | يوم أيام يومي
week weekly weeks | أسبوع أسابيع أسبوعي
month monthly months | شهر أشهر شهري
year years | عام سنة أعوام سنوات
hour hours | ساعة ساعات
minute minutes | دقيقة دقائق
night tonight | ليل ليلة ليلا
morning | صباح صباحا
evening | مساء
spring | ربيع
summer | صيف
autumn | خريف
winter | شتاء
monday | الاثنين
tuesday | الثلاثاء
wednesday | الأربعاء
thursday | الخميس
friday | الجمعة
saturday | السبت
sunday | الأحد
january | يناير كانون_الثاني
february | فبراير شباط
march | مارس آذار
april | أبريل نيسان
june | يونيو حزيران
july | يوليو تموز
august | أغسطس آب
september | سبتمبر أيلول
october | أكتوبر تشرين_الأول
november | نوفمبر تشرين_الثاني
december | ديسمبر كانون_الأول
weekend | عطلة_نهاية
deadline | مهلة موعد_نهائي
date schedule timetable on_time | موعد مواعيد جدول
early earlier | مبكر مبكرا
soon shortly | قريبا
former previous ex | سابق سابقة
current currently | حالي حاليا
new newest | جديد جديدة
latest | أحدث
next upcoming | مقبل قادم
last past | ماضي أخير ماضية
first | أول أولى
third | ثالث ثالثة
fourth | رابع رابعة
fifth | خامس خامسة
half | نصف
dozens scores | عشرات
hundreds hundred | مئات مئة
several | عدة
many | كثير عديد
few | قليل
most | معظم
total | إجمالي مجموع
number figure | عدد رقم أرقام
part portion | جزء أجزاء
rate | معدل نسبة
level | مستوى مستويات
limit cap ceiling | حد سقف
average | متوسط
best better | أفضل أحسن
worst worse | أسوأ
good great | جيد عظيم
bad | سيئ سيء
important key crucial | مهم هام أهمية
dangerous | خطير خطيرة
serious severe | خطورة شديد
difficult hard tough | صعب صعوبة
easy easier simple | سهل بسيط
possible possibility potential | ممكن احتمال محتمل
likely probable | مرجح
necessary need | ضروري حاجة
full entire | كامل كاملة
main | أساسي
special | استثنائي
state-owned | حكومية
local | محلي
high higher | عالي مرتفع أعلى
low lowest | منخفض أدنى
long longer | طويل أطول
short | قصير
wide broad | واسع
deep | عميق عميقة
black | أسود سوداء
white | أبيض بيضاء
red | أحمر حمراء
green | أخضر خضراء
blue | أزرق زرقاء
life alive | حياة حي
work working | عمل يعمل
money cash | مال أموال نقد
time | وقت زمن مرة
place location | مكان أماكن
way method | طريقة أسلوب
result outcome | نتيجة نتائج
problem trouble | مشكلة مشاكل مشكلات
solution solve | حل حلول
idea concept | فكرة أفكار
role | دور
case | قضية قضايا حالة
event occasion | حدث فعالية فعاليات
step move | خطوة خطوات
stage phase | مرحلة مراحل
success successful | نجح ينجح نجاح ناجح
attempt try effort | محاولة حاول يحاول جهود جهد
chance opportunity | فرصة فرص
challenge | تحد تحدي تحديات
dispute feud quarrel | خلاف نزاعات خصومة
tension | توتر توترات
pressure | ضغط ضغوط
anger angry fury outrage furious | غضب غاضب غاضبة
joy happy happiness | سعادة سعيد فرح
sad sadness grief | حزن حزين
love | حب
hate hatred | كراهية
dream | حلم أحلام
story | قصة قصص
secretary secretary_general | أمين_عام أمين
general | جنرال
deputy vice | نائب_الرئيس
head | رأس
representative | مندوب
letter open_letter petition | عريضة التماس خطاب_مفتوح
statement | بيان تصريح تصريحات
interview | مقابلة حوار
comment remark | تعليقات تصريحاته
debate discussion discuss | نقاش ناقش يناقش مناقشة
view opinion essay | رأي آراء مقال
lecture | محاضرة
source sources | مصدر مصادر
guide manual | إرشادات
professional | مهني مهنية
standard | معيار
quality | جودة
size | حجم أحجام
weight | وزن
age | عمر سن
body corpse | جثة جسد
hand hands | يد أيدي
eye eyes | عيون
foot leg knee ankle | قدم ساق ركبة كاحل
concussion | ارتجاج
door gate | باب بوابة
room | غرفة
garden park | حديقة متنزه
square | ساحة
centre center | مركز مراكز
line queue | خط خطوط صف
ring | حلقة
wall | جدار
light | ضوء نور
firefighter firefighters | إطفاء رجال_الإطفاء
dress clothes uniform | ملابس زي فستان
hair beauty | جمال
gift | هدية هدايا
birthday anniversary | ذكرى عيد_ميلاد
holiday vacation | عطلة
gala | سهرة
ticket tickets | تذكرة تذاكر
passport visa | جواز تأشيرة
bag luggage | حقيبة حقائب
coffee tea | قهوة شاي
sugar | سكر
meat chicken | لحم لحوم دجاج
milk | حليب
bread | خبز
wine beer | نبيذ
kitchen cook chef | طبخ مطبخ طاه
meal meals lunch dinner | وجبة وجبات
shelter camp | مخيم مأوى
humanitarian | إنساني إنسانية
orphan orphans | يتيم أيتام
hunger famine starvation | جوع مجاعة
clean hygiene | نظيف نظافة
waste rubbish garbage trash recycling | نفايات قمامة
noise | ضجيج
smoke | دخان
dust sand | غبار رمال
desert | صحراء
beach coast coastal | شاطئ ساحل
valley | وادي
dam | سد
well | بئر
stone rock | صخرة
wood wooden | خشب
glass | زجاج
plastic | بلاستيك
paint | طلاء
wheel tyre tire | عجلة إطار
crew | طاقم
passenger passengers | راكب ركاب
mission | مهمة بعثة
base bases | قاعدة
tower skyscraper | برج ناطحة
palace | قصر
castle fortress | قلعة
tomb grave cemetery | قبر مقبرة
statue monument | تمثال نصب
ancient archaeology archaeological | أثري أثرية
mummy pharaoh | مومياء فرعون
treasure | كنز
trust confidence reliable | ثقة موثوق
legal illegal lawful unlawful | شرعي
advice adviser advisor advise | نصيحة نصائح مستشار
detail details | تفصيل تفاصيل
analysis analyse analyze | تحليل تحليلات
personal personalised personalized | شخصي شخصية
channel broadcast | قناة قنوات بث يبث
episode trailer | حلقات
stream streaming viewer | مشاهد مشاهدة
winner prizewinner laureate | فائز فائزين
capture seize seizure confiscate | استولى استيلاء مصادرة صادر
push | دفعة
popular popularity | شعبي شعبية
major | رئيسي رئيسية
mass bulk | جماعي جماعية
access | وصول_إلى نفاذ
available availability | متاح متاحة متوفر متوفرة
performance perform | أداء
wrong mistake mistaken | مخطئ غلط أخطأ
theory | نظرية نظريات
foundation | مؤسسة_خيرية
viral | واسع_الانتشار
force | قوة
vision visual | رؤية بصري
station | محطة محطات
guest | ضيف ضيوف
action | إجراء إجراءات
setting configuration | إعداد إعدادات
choice option | خيار خيارات
card | بطاقة بطاقات
resort | منتجع منتجعات
lock | قفل مفتاح
zero nothingness | صفر
joke comedy comedian funny | نكتة كوميديا كوميدي مضحك
horror terrify scary | رعب مرعب
era | عصر حقبة
forget | نسي ينسى
remember recollect | تذكر يتذكر
sleep | نوم
accelerate acceleration | تسريع تسارع
word | كلمات لفظ
skill skills talent | مهارة مهارات موهبة مواهب
task tasks chore | مهام
draft blueprint | مسودة
watchdog supervisor | رقابة رقابي رقيب
backlash resentment | استياء
breakthrough milestone | إنجاز_علمي
sanction sanctions embargo | حظر_تجاري
names | اسم أسماء
sheet | ورق
lesson lessons | دروس
`
