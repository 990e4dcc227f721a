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
minute minutes second_time | دقيقة دقائق
night tonight | ليل ليلة ليلا
morning | صباح صباحا
evening | مساء
spring | ربيع
summer | صيف
autumn fall_season | خريف
winter | شتاء
monday | الاثنين الإثنين
tuesday | الثلاثاء
wednesday | الأربعاء
thursday | الخميس
friday | الجمعة
saturday | السبت
sunday | الأحد
january | يناير كانون_الثاني
february | فبراير شباط
march_month march | مارس آذار
april | أبريل نيسان
may_month | مايو أيار
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
last final_last past | ماضي أخير ماضية
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
share_part part portion | جزء أجزاء
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
full complete entire | كامل كاملة
main | أساسي
special | استثنائي
public_hospital state-owned | حكومية
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
life live_life alive | حياة حي
work working | عمل يعمل أعمال_عمل
money cash | مال أموال نقد
time | وقت زمن مرة
place location | مكان أماكن
way method | طريقة أسلوب
reason_why cause_of | سبب أسباب
result outcome | نتيجة نتائج
problem trouble issue_problem | مشكلة مشاكل مشكلات
solution solve | حل حلول
idea concept | فكرة أفكار
role | دور
case | قضية قضايا حالة
event occasion | حدث فعالية فعاليات
step move | خطوة خطوات
stage phase | مرحلة مراحل
level_stage round_sport | دور_الستة
success successful | نجح ينجح نجاح ناجح
attempt try effort | محاولة حاول يحاول جهود جهد
chance opportunity | فرصة فرص
challenge | تحد تحدي تحديات
fight_against counter | مواجهة_مع
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
general chief_general | عام_جنرال جنرال
deputy vice assistant_deputy | نائب_الرئيس
head chief_head | رأس
representative | مندوب
assistant_coach | مساعد_مدرب
name_word | اسم أسماء
letter open_letter petition | عريضة التماس خطاب_مفتوح
statement | بيان تصريح تصريحات
interview | مقابلة حوار
comment remark | تعليقات تصريحاته
debate discussion discuss | نقاش ناقش يناقش مناقشة
view opinion essay | رأي آراء مقال
lesson | درس_دروس
lecture | محاضرة
source sources | مصدر مصادر
guide manual | دليل_إرشادي إرشادات
list_of | قائمة قوائم
exam_license professional | مهني مهنية
standard | معيار
quality | جودة
size | حجم أحجام
weight | وزن
age | عمر سن
body corpse | جثة جسد
hand hands | يد أيدي
eye eyes | عين عيون
face_human | ملامح
foot leg knee ankle | قدم ساق ركبة كاحل
head_injury concussion | ارتجاج
door gate | باب بوابة
room | غرفة
garden park | حديقة متنزه
court_yard square | ساحة ميدان_عام
centre center | مركز مراكز
line queue | خط خطوط صف
ring | حلقة
wall | جدار
light | ضوء نور
fire_department firefighter firefighters | إطفاء رجال_الإطفاء
wedding_dress dress clothes uniform | ملابس زي فستان
hair beauty | شعر_رأس جمال
gift present_gift | هدية هدايا
birthday anniversary | ذكرى عيد_ميلاد
holiday vacation | عطلة إجازة_سفر
party_event gala | سهرة
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
aid_humanitarian humanitarian | إنساني إنسانية
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
bridge_collapse dam | سد
well | بئر
stone rock | حجر_صخر صخرة
wood wooden | خشب
glass | زجاج
paper_sheet | ورق
plastic | بلاستيك
paint | طلاء
engine_motor motor | محرك_سيارة
wheel tyre tire | عجلة إطار
speed_limit | حد_السرعة
licence_plate | لوحة_سيارة
fuel_tank | خزان
crew | طاقم
passenger passengers | راكب ركاب
pilot_plane | طيار
captain_ship | قبطان
mission | مهمة بعثة
expedition | حملة_استكشاف
base bases | قاعدة قواعد
tower skyscraper | برج ناطحة
gallery | صالة_عرض
palace | قصر
castle fortress | قلعة
tomb grave cemetery | قبر مقبرة
statue monument | تمثال نصب
ancient archaeology archaeological | أثري آثار أثرية
mummy pharaoh | مومياء فرعون
treasure | كنز
`
