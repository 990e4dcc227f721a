/** States, law, war, health, weather, learning and everyday life. Columns: see ../lexicon.ts. */
export const society = `
president presidential presidency | رئيس رئاسة رئاسي
primeminister prime_minister premier pm | رئيس_الوزراء رئيس_وزراء رئيس_الحكومة
minister ministry ministerial | وزير وزراء وزارة وزاري
government administration cabinet | حكومة حكومي
state nation national country | دولة دول وطني وطن بلاد بلد
federal | فدرالي اتحادي فيدرالي
parliament congress lawmaker legislature parliamentary mp | برلمان برلماني نائب نواب كونغرس
senate senator | سيناتور شيوخ
governor | حاكم محافظ
mayor municipality municipal council | بلدية عمدة
king monarch royal monarchy | ملك ملكي العاهل
queen | ملكة
prince princess crown_prince | أمير أميرة ولي_العهد
ambassador embassy diplomat diplomatic diplomacy consulate | سفير سفارة دبلوماسي قنصلية
foreign external | خارجية خارجي
interior domestic | داخلية داخلي
party | حزب أحزاب
democrat democratic democracy | ديمقراطي ديمقراطية
republican | جمهوري
politics political politician | سياسة سياسي
campaign | حملة حملات
candidate | مرشح
poll opinion_poll | استطلاع
policy | سياسات
law legislation bill act statute | قانون قوانين تشريع قانوني
constitution constitutional | دستور دستوري
decree | مرسوم
court tribunal | محكمة محاكم قضائي
judge justice judiciary | قاضي قاض قضاة قضاء عدالة عدل
jury juror | محلفين محلف
lawyer attorney counsel solicitor | محامي محام محامون
prosecutor district_attorney | مدعي مدع
hearing session | جلسة جلسات
evidence proof | دليل أدلة
crime criminal offence offense felony | جريمة جرائم جنائي مجرم
suspect | مشتبه
defendant accused | متهم متهمين
victim | ضحية ضحايا
police officer cop policeman | شرطة شرطي أمن_عام
security | أمن أمني
intelligence_agency spy spying espionage | مخابرات استخبارات تجسس جاسوس
army military soldier troops troop | جيش عسكري جندي جنود قوات
navy naval | بحرية
war warfare conflict | حرب حروب صراع نزاع
peace ceasefire | سلام وقف_إطلاق
weapon arms gun weapons firearm | سلاح أسلحة
missile rocket | صاروخ صواريخ
drone unmanned | مسيرة مسيرات درون
tank armoured | دبابة دبابات
terror terrorist terrorism militant extremist | إرهاب إرهابي متطرف
rebel insurgent militia | متمرد ميليشيا مليشيا
coup overthrow | انقلاب
refugee migrant migration immigrant immigration asylum | لاجئ لاجئين مهاجر مهاجرين هجرة لجوء
border frontier | حدود حدودي
citizen citizenship | مواطن مواطنة جنسية
rights human_rights | حقوق
freedom liberty | حرية
religion religious faith | ديني
mosque islam islamic muslim | مسجد مساجد إسلامي مسلم مسلمين
church christian catholic pope bishop vatican | كنيسة مسيحي بابا فاتيكان
jewish jew synagogue | يهودي يهود
ramadan eid hajj pilgrim pilgrimage | رمضان عيد حج حجاج
health healthcare | صحة صحي
hospital clinic | مستشفى مستشفيات عيادة
doctor physician medic surgeon | طبيب أطباء دكتور
nurse nursing | ممرض ممرضة تمريض
patient | مريض مرضى
medicine drug medical pharmaceutical pharma | دواء أدوية طبي طب
disease illness sick | مرض أمراض
virus | فيروس فيروسات
covid coronavirus pandemic epidemic | كورونا كوفيد جائحة وباء
vaccine vaccination jab vaccinate | لقاح لقاحات تطعيم
quarantine isolation lockdown isolate | حجر_صحي عزل_صحي حجر
cancer tumour tumor | سرطان ورم
heart cardiac | قلب قلبي
brain neural | دماغ عصبي عصبية
mental psychological psychology | نفسي نفسية عقلي
suicide self-harm | انتحار
doping dope steroid | منشطات
alcohol drunk | كحول
smoking tobacco cigarette | تدخين تبغ سجائر
weather climate | طقس مناخ مناخي
storm typhoon hurricane cyclone tornado | عاصفة عواصف إعصار أعاصير
rain rainfall | مطر أمطار
snow ice blizzard | ثلج ثلوج
heat heatwave hot | حر حرارة حار
cold chill | برد برودة
drought | جفاف
earthquake quake seismic | زلزال زلازل
volcano eruption volcanic | بركان بركاني
environment environmental | بيئة بيئي
pollution emission emissions carbon | تلوث انبعاث انبعاثات كربون
nature wildlife | طبيعة طبيعي
animal animals | حيوان حيوانات
dog dogs puppy | كلب كلاب
cat cats | قط قطط
horse equestrian | حصان خيول فروسية
bird birds | طائر طيور
fish fishing | سمك أسماك صيد
sea ocean | بحر محيط
river lake | نهر بحيرة
mountain | جبل جبال
forest tree | غابة غابات شجرة
island | جزيرة جزر
city town | مدينة مدن
village rural | قرية قرى
region area zone | منطقة مناطق إقليم
north northern | شمال شمالي
south southern | جنوب جنوبي
east eastern | شرق شرقي
west western | غرب غربي
world global worldwide | عالم عالمي
international | دولي
school pupil schools | مدرسة مدارس
university college | جامعة جامعات كلية
student students | طلبة طلاب تلاميذ
education educational | تربية تعليمي
exam examination | امتحان امتحانات
professor academic scholar | أستاذ أكاديمي أساتذة
science scientific scientist | علوم علمي علماء
space astronaut satellite orbit nasa | فضاء فضائي قمر_صناعي أقمار ناسا
moon lunar | قمري القمر
planet mars | كوكب مريخ
mathematics maths math mathematical | رياضيات
physics physicist quantum | فيزياء كم كمومي
chemistry chemical | كيمياء كيميائي
biology biological gene genetic dna | أحياء بيولوجي جيني جينات
history historic historical | تاريخ تاريخي
culture cultural | ثقافة ثقافي
art artist painting artistic | فن فنان فنون لوحة
music musician song singer album concert | موسيقى أغنية أغاني مطرب مغني غناء
film movie cinema filmmaker | فيلم أفلام سينما
actor actress | ممثل ممثلة
series tv television broadcaster | مسلسل تلفزيون تلفزيوني
theatre theater | مسرح
book novel publisher | كتاب رواية ناشر
poet poem poetry | شاعر شعر قصيدة
museum heritage | متحف تراث
festival | مهرجان
fashion | أزياء موضة
celebrity star | نجم نجمة نجوم مشاهير
media press newspaper journalist journalism reporter | إعلام صحافة صحفي صحافي صحيفة جريدة
magazine | مجلة
photo photograph picture image | صورة صور
video clip footage | فيديو مقطع مقاطع
voice audio sound | صوتي
language linguistic | لغة لغوي لغات
family relative | عائلة أسرة
child children kid kids | طفل أطفال
minor underage teenager teen teens | قاصر قاصرين مراهق مراهقين
parent mother father dad mum mom | والد والدة أبوين
son daughter | ابن ابنة نجل
brother sister sibling | أخ شقيق أخت شقيقة
wife husband spouse | زوج زوجة
woman female women girl | امرأة نساء سيدة فتاة سيدات نسائي
man male men boy | رجل رجال
young youth | شاب شباب
old elderly | مسن مسنين قديم
people public population | شعب ناس جمهور سكان
group gang | جماعة مجموعة عصابة
community society social | مجتمع اجتماعي
member | عضو أعضاء
committee commission panel | لجنة لجان
organisation organization agency association | منظمة وكالة جمعية هيئة
federation confederation | اتحادات
official spokesperson spokesman spokeswoman | مسؤول متحدث ناطق
expert specialist | خبير خبراء
sheikh | شيخ
volunteer | متطوع تطوع
charity nonprofit philanthropy | خيرية خيري جمعية_خيرية
racism racist discrimination discriminatory | عنصرية عنصري تمييز
equality gender | مساواة جنسين
gay lgbt transgender lgbtq trans | مثلي متحول مثليين
violence violent | عنف عنيف
scandal controversy controversial row | فضيحة جدل مثير_للجدل
secret confidential | سر سري سرية أسرار
truth true | حقيقة
false fake misinformation disinformation hoax | مزيف مزور كاذب تضليل مضلل زائف مزيفة
rumour rumor speculation | شائعة شائعات إشاعة
emergency | طوارئ طارئ
disaster catastrophe | كارثة كوارث
accident incident | حادث حادثة حوادث
fault defect error glitch | خلل خطأ أخطاء عيب
ceremony | حفل مراسم
flag | راية
anthem | نشيد
olympics olympic paralympic olympian games | أولمبياد أولمبي أولمبية دورة_الألعاب
sport sports athlete athletics sportsman | رياضة رياضي رياضيين رياضية ألعاب_القوى
football soccer footballer | كرة_القدم كروي
basketball | كرة_السلة سلة
volleyball | كرة_الطائرة
handball | كرة_اليد
tennis | تنس مضرب
golf golfer | غولف جولف
boxing boxer | ملاكمة ملاكم
wrestling wrestler | مصارعة مصارع
judo | جودو
karate | كاراتيه
taekwondo | تايكوندو
fencing fencer | مبارزة مبارز
gymnastics gymnast | جمباز
cycling cyclist bike bicycle | دراجات دراج دراجة
rowing rower | تجديف
sailing sailor surf surfing | شراع إبحار ركوب_الأمواج
skateboard skateboarding | تزلج لوح
hockey | هوكي
rugby | رغبي ركبي
cricket cricketer | كريكت
baseball | بيسبول
marathon | ماراثون
race racing | سباق سباقات
team squad side | فريق فرق منتخب
club | ناد نادي أندية
player | لاعب لاعبين
coach trainer | مدرب مدربين
captain | كابتن
fan supporter spectator fans spectators crowd | مشجع مشجعين متفرج جماهير
match fixture | مباراة مباريات
final finals | نهائي نهائية
semifinal semi-final semi | نصف_نهائي نصف_النهائي
quarterfinal quarter-final | ربع_نهائي ربع_النهائي
league division | دوري
cup | كأس
championship tournament champion title | بطولة بطل أبطال لقب بطلة
medal | ميدالية ميداليات
gold golden | ذهب ذهبي ذهبية
silver | فضة فضي فضية
bronze | برونز برونزي برونزية
podium | منصة_التتويج تتويج توج
stadium venue arena | ملعب استاد ملاعب
season | موسم مواسم
penalties shootout | ركلات ركلة جزاء
striker forward | مهاجم
goalkeeper keeper | حارس
defender | مدافع
qualifier qualifiers qualifying | تصفيات
torch flame | شعلة
mascot | تميمة
`
