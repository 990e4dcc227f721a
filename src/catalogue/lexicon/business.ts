/** Business, money and work. Columns: see ../lexicon.ts. */
export const business = `
company firm corporation enterprise | شركة شركات مؤسسة
startup start-up startups | ناشئة
business commercial commerce | أعمال تجاري
industry industrial sector | صناعة صناعي قطاع
market marketplace markets | سوق أسواق
stock shares equity stake stocks shareholder | سهم أسهم حصة حصص بورصة مساهم
bond bonds treasury | سندات سند
bank banking banker | بنك بنوك مصرف مصارف مصرفي
central_bank fed federal_reserve interest_rate | مركزي الفائدة الفيدرالي
economy economic economist | اقتصاد اقتصادي
inflation | تضخم
recession downturn | ركود
budget fiscal deficit | ميزانية موازنة عجز
currency exchange_rate forex | عملة عملات
crypto bitcoin cryptocurrency ether | بتكوين بيتكوين كريبتو مشفرة
bullion | سبائك
oil crude petroleum opec | نفط خام برميل أوبك
gas natural_gas fuel petrol gasoline | غاز وقود بنزين
energy power electricity | طاقة كهرباء كهربائي
nuclear reactor atomic | نووي نووية مفاعل ذري
solar wind_power renewable renewables | شمسية متجددة
mine mining miner | منجم مناجم تعدين
steel metal copper aluminium | فولاذ صلب معادن معدن نحاس
chief ceo executive boss | رئيس_تنفيذي تنفيذي
director managing manager management | مدير إدارة إداري
chairman chairwoman chair | رئيس_مجلس
founder founded cofounder co-founder | مؤسس مؤسسين تأسيس أسس يؤسس
owner ownership own | مالك ملكية يملك
board directors | مجلس
staff employee workforce worker employees staffers | موظف عامل عمال عاملين موظفين
job employment career post vacancy | وظيفة وظائف منصب
union labour_union labor_union | نقابة
salary wage pay_rise bonus | راتب رواتب أجر أجور مكافأة
customer client consumer shopper | عميل عملاء زبون زبائن مستهلك
shop retailer retail supermarket mall | متجر متاجر تجزئة
brand trademark | علامة_تجارية ماركة
product | منتج
goods merchandise | بضائع سلع
factory plant mill | مصنع مصانع معمل
warehouse logistics | مستودع مخزن لوجستي
quarter quarterly | فصلي ربع_سنوي
annual yearly | سنوي
billion | مليار مليارات
million | مليون ملايين
trillion | تريليون ترليون
thousand thousands | ألف آلاف
percent | بالمئة المئة المائة
dollar dollars | دولار دولارات
euro euros | يورو
venture venture_capital | رأسمال رأس_المال جريء
bankruptcy bankrupt insolvency insolvent | إفلاس مفلس
monopoly antitrust monopolist | احتكار احتكاري
rival competitor | منافس منافسين
alliance coalition consortium | تحالف ائتلاف
strategy strategic | استراتيجية إستراتيجي
contract tender | عقد عقود مناقصة
project initiative programme program | مشروع مشاريع مبادرة برنامج
campus site complex | مجمع موقع حرم
headquarters office | مقر مكتب مكاتب
property real_estate housing | عقار عقارات إسكان
rent landlord tenant | إيجار مستأجر
house home apartment | منزل منازل بيت بيوت شقة
insurance insurer | تأمين
pension pensioner | معاش
hedge fund_manager | صندوق_تحوط صناديق_تحوط
sovereign | سيادي
record record-breaking all-time | قياسي رقم_قياسي
shortage scarcity | نقص شح
crisis | أزمة أزمات
risk danger hazard | خطر مخاطر أخطار
reform overhaul restructure restructuring | هيكلة
subsidy subsidies incentive | إعانة حوافز حافز
aviation airline aircraft airplane plane jet | طائرة طائرات خطوط_جوية جوي
airport runway | مطار
railway rail metro subway | قطار قطارات سكة مترو
vessel boat ferry tanker | سفينة سفن قارب قوارب ناقلة
port harbour harbor | ميناء مرفأ
car vehicle automobile auto carmaker automaker | سيارة سيارات مركبة مركبات
truck lorry | شاحنة
bus | حافلة حافلات باص
taxi cab robotaxi ride-hailing | تاكسي أجرة
electric ev | كهربائية
battery | بطارية بطاريات
road highway motorway street | طريق طرق شارع شوارع
bridge tunnel | جسر نفق
traffic congestion | مرور ازدحام
tourism tourist hotel | سياحة سياحي سائح فندق فنادق
restaurant food cuisine | مطعم مطاعم طعام غذاء غذائي
farm farmer agriculture crop | مزرعة مزارع زراعة زراعي محصول
wheat grain rice | قمح حبوب أرز
water | مياه ماء
wealth rich billionaire tycoon | ملياردير ثروة ثري أثرياء
poor poverty | فقر فقير فقراء
luxury | فاخر فخم فاخرة
discount cheap cheaper bargain | تخفيضات رخيص أرخص
expensive costly | باهظ مكلف غالي
free gratis | مجاني مجانا
exclusive | حصري
sponsor sponsorship | راعي رعاية
free_zone | منطقة_حرة
accountant accounting auditor | محاسب محاسبة
customs | جمارك
logo rebrand | شعار
patent intellectual_property | براءة_اختراع براءات
copyright royalty | حقوق_النشر حقوق_الملكية
royalties | عائدات
franchise | امتياز
advertiser marketing | تسويق
conference forum | مؤتمر منتدى
exhibition expo fair | معرض معارض
award prize honour honor | جائزة جوائز تكريم كرم
summit | قمة
delegation | وفد
stock_exchange nasdaq | ناسداك
index dow | مؤشر مؤشرات
analyst | محلل
guidance | توجيهات
deposit | وديعة إيداع
transfer remittance | تحويلات
`
