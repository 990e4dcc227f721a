/** Countries, their people, capitals and largest cities. Third column: the country of a city. Columns: see ../lexicon.ts. */
export const places = `
usa US america american americans united_states U.S. | أمريكا أميركا أمريكي أميركي أميركية أمريكية الولايات_المتحدة
uk UK britain british united_kingdom england english briton scotland scottish wales welsh | بريطانيا بريطاني إنجلترا إنجليزي المملكة_المتحدة اسكتلندا ويلز
china chinese | الصين صيني
taiwan taiwanese | تايوان تايواني
japan japanese | اليابان ياباني
korea korean south_korea south_korean | كوريا كوري كوريا_الجنوبية
nkorea north_korea north_korean | كوريا_الشمالية
india indian | الهند هندي
pakistan pakistani | باكستان باكستاني
bangladesh bangladeshi | بنغلاديش بنغلادش
afghanistan afghan | أفغانستان أفغاني
iran iranian | إيران إيراني
iraq iraqi | العراق عراقي
syria syrian | سوريا سورية سوري
lebanon lebanese | لبنان لبناني
jordan jordanian | الأردن أردني
palestine palestinian gaza gazan | فلسطين فلسطيني غزة
israel israeli | إسرائيل إسرائيلي
saudi saudis saudi_arabia saudi_arabian arabia | السعودية سعودي
emirates UAE emirati united_arab | الإمارات إماراتي
qatar qatari | قطر قطري
kuwait kuwaiti | الكويت كويتي
bahrain bahraini | البحرين بحريني
oman omani | عماني سلطنة_عمان
yemen yemeni houthi | اليمن يمني الحوثي
egypt egyptian | مصر مصري
libya libyan | ليبيا ليبي
tunisia tunisian tunis | تونس تونسي
algeria algerian algiers | الجزائر جزائري
morocco moroccan | المغرب مغربي
mauritania mauritanian | موريتانيا موريتاني
sudan sudanese | السودان سوداني
somalia somali | الصومال صومالي
djibouti | جيبوتي
comoros | جزر_القمر
turkey turkish türkiye | تركيا تركي
russia russian kremlin | روسيا روسي الكرملين
ukraine ukrainian | أوكرانيا أوكراني
belarus belarusian | بيلاروسيا بيلاروسي روسيا_البيضاء
poland polish | بولندا بولندي
germany german | ألمانيا ألماني
france french | فرنسا فرنسي
italy italian | إيطاليا إيطالي
spain spanish catalonia | إسبانيا إسباني
portugal portuguese | البرتغال برتغالي
netherlands dutch holland | هولندا هولندي
belgium belgian | بلجيكا بلجيكي
luxembourg | لوكسمبورغ
switzerland swiss | سويسرا سويسري
austria austrian | النمسا نمساوي
denmark danish | الدنمارك دنماركي
sweden swedish | السويد سويدي
norway norwegian | النرويج نرويجي
finland finnish | فنلندا فنلندي
iceland icelandic | آيسلندا
ireland irish | أيرلندا أيرلندي
greece greek | اليونان يوناني
cyprus cypriot | قبرص قبرصي
malta maltese | مالطا مالطي
hungary hungarian | المجر مجري هنغاريا
czech czechia | التشيك تشيكي تشيكيا
slovakia slovak | سلوفاكيا سلوفاكي
slovenia slovenian slovene | سلوفينيا سلوفيني
croatia croatian | كرواتيا كرواتي
serbia serbian | صربيا صربي
bosnia bosnian | البوسنة بوسني
montenegro | الجبل_الأسود
albania albanian | ألبانيا ألباني
kosovo | كوسوفو
macedonia macedonian | مقدونيا
bulgaria bulgarian | بلغاريا بلغاري
romania romanian | رومانيا روماني
moldova moldovan | مولدوفا مولدافيا
lithuania lithuanian | ليتوانيا ليتواني
latvia latvian | لاتفيا
estonia estonian | إستونيا
georgia georgian | جورجيا جورجي
armenia armenian | أرمينيا أرميني
azerbaijan azerbaijani | أذربيجان أذربيجاني
kazakhstan kazakh | كازاخستان
uzbekistan uzbek | أوزبكستان
turkmenistan | تركمانستان
kyrgyzstan kyrgyz | قيرغيزستان
tajikistan | طاجيكستان
mongolia mongolian | منغوليا
nepal nepalese nepali | نيبال
lanka sri_lanka sri_lankan | سريلانكا
myanmar burma burmese | ميانمار بورما
thailand thai | تايلاند تايلاندي
vietnam vietnamese | فيتنام فيتنامي
cambodia cambodian | كمبوديا
laos laotian | لاوس
malaysia malaysian | ماليزيا ماليزي
singapore singaporean | سنغافورة سنغافوري
indonesia indonesian | إندونيسيا إندونيسي
philippines filipino philippine | الفلبين فلبيني
australia australian | أستراليا أسترالي
newzealand new_zealand kiwi | نيوزيلندا نيوزيلندي
fiji fijian | فيجي
samoa samoan | ساموا
canada canadian | كندا كندي
mexico mexican | المكسيك مكسيكي
brazil brazilian | البرازيل برازيلي
argentina argentine argentinian | الأرجنتين أرجنتيني
chile chilean | تشيلي تشيلية
colombia colombian | كولومبيا كولومبي
peru peruvian | بيرو
venezuela venezuelan | فنزويلا فنزويلي
ecuador ecuadorian | الإكوادور
bolivia bolivian | بوليفيا
uruguay uruguayan | أوروغواي أوروجواي
paraguay paraguayan | باراغواي
cuba cuban | كوبا كوبي
haiti haitian | هايتي
jamaica jamaican | جامايكا جامايكي
bahamas | البهاما
dominican | الدومينيكان
panama panamanian | بنما
guatemala guatemalan | غواتيمالا
honduras | هندوراس
nicaragua | نيكاراغوا
costarica costa_rica | كوستاريكا
puertorico puerto_rico | بورتوريكو
nigeria nigerian | نيجيريا نيجيري
kenya kenyan | كينيا كيني
ethiopia ethiopian tigray | إثيوبيا إثيوبي
uganda ugandan | أوغندا
tanzania tanzanian | تنزانيا
rwanda rwandan | رواندا
congo congolese | الكونغو كونغولي
cameroon cameroonian | الكاميرون
ghana ghanaian | غانا
senegal senegalese | السنغال سنغالي
mali malian | مالي_دولة
niger | النيجر
chad | تشاد
burkina | بوركينا
ivory_coast ivorian | ساحل_العاج كوت_ديفوار
southafrica south_africa south_african | جنوب_أفريقيا
zambia zambian | زامبيا
zimbabwe zimbabwean | زيمبابوي
botswana | بوتسوانا
namibia namibian | ناميبيا
angola angolan | أنغولا
mozambique | موزمبيق
madagascar | مدغشقر
eritrea eritrean | إريتريا
europe european EU eu | أوروبا أوروبي الاتحاد_الأوروبي
africa african | أفريقيا أفريقي
asia asian | آسيا آسيوي
arab arabic | عربي عرب العربية
gulf GCC | الخليج خليجي
mideast middle_east | الشرق_الأوسط
latin_america | أمريكا_اللاتينية
washington | واشنطن | usa
newyork new_york manhattan wall_street | نيويورك وول_ستريت | usa
losangeles los_angeles hollywood | لوس_أنجلوس لوس_أنجليس هوليوود | usa
sanfrancisco san_francisco silicon_valley | سان_فرانسيسكو وادي_السيليكون | usa
california californian | كاليفورنيا | usa
texas texan | تكساس | usa
florida | فلوريدا | usa
chicago | شيكاغو | usa
boston | بوسطن | usa
seattle | سياتل | usa
miami | ميامي | usa
vegas las_vegas | لاس_فيغاس | usa
ohio | أوهايو | usa
michigan | ميشيغان ميشيجان | usa
virginia | فرجينيا فيرجينيا | usa
arizona | أريزونا | usa
nevada | نيفادا | usa
colorado | كولورادو | usa
pennsylvania | بنسلفانيا | usa
alaska | ألاسكا | usa
hawaii | هاواي | usa
minnesota minneapolis | مينيسوتا | usa
tennessee | تينيسي | usa
kentucky | كنتاكي | usa
mississippi | ميسيسيبي مسيسيبي | usa
louisiana | لويزيانا | usa
wisconsin | ويسكونسن | usa
indiana | إنديانا | usa
london | لندن | uk
manchester | مانشستر | uk
beijing | بكين | china
shanghai | شنغهاي شانغهاي | china
shenzhen | شنتشن شينزين | china
hangzhou | هانغتشو هانجتشو | china
wuhan | ووهان | china
hongkong hong_kong | هونغ_كونغ هونج_كونج | china
taipei | تايبيه | taiwan
tokyo | طوكيو | japan
osaka | أوساكا | japan
seoul | سيول سول | korea
pyongyang | بيونغيانغ | nkorea
delhi new_delhi | دلهي نيودلهي | india
mumbai | مومباي | india
bangalore bengaluru | بنغالور | india
islamabad | إسلام_آباد | pakistan
kabul taliban | كابل كابول طالبان | afghanistan
tehran | طهران | iran
baghdad | بغداد | iraq
damascus | دمشق | syria
aleppo | حلب | syria
beirut | بيروت | lebanon
amman | عمان العاصمة_الأردنية | jordan
jerusalem | القدس | israel
telaviv tel_aviv | تل_أبيب | israel
ramallah | رام_الله | palestine
riyadh | الرياض | saudi
jeddah | جدة | saudi
dammam | الدمام | saudi
mecca | مكة | saudi
neom | نيوم | saudi
abudhabi abu_dhabi | أبوظبي أبو_ظبي | emirates
dubai | دبي | emirates
sharjah | الشارقة | emirates
doha | الدوحة | qatar
manama | المنامة | bahrain
muscat | مسقط | oman
sanaa | صنعاء | yemen
cairo | القاهرة | egypt
alexandria | الإسكندرية | egypt
tripoli | طرابلس | libya
rabat | الرباط | morocco
casablanca | الدار_البيضاء كازابلانكا | morocco
khartoum | الخرطوم | sudan
ankara | أنقرة | turkey
istanbul | إسطنبول | turkey
moscow | موسكو | russia
kyiv kiev | كييف | ukraine
warsaw | وارسو | poland
berlin | برلين | germany
munich | ميونخ ميونيخ | germany
paris | باريس | france
lyon | ليون | france
strasbourg | ستراسبورغ | europe
brussels | بروكسل | europe
rome | روما | italy
milan | ميلانو ميلان | italy
madrid | مدريد | spain
barcelona | برشلونة | spain
lisbon | لشبونة | portugal
amsterdam | أمستردام | netherlands
geneva | جنيف | switzerland
zurich | زيورخ زيوريخ | switzerland
davos | دافوس | switzerland
vienna | فيينا | austria
copenhagen | كوبنهاغن | denmark
stockholm | ستوكهولم | sweden
oslo | أوسلو | norway
helsinki | هلسنكي | finland
dublin | دبلن | ireland
athens | أثينا | greece
budapest | بودابست | hungary
prague | براغ | czech
toronto | تورونتو | canada
montreal | مونتريال | canada
ottawa | أوتاوا | canada
sydney | سيدني | australia
melbourne | ملبورن | australia
canberra | كانبرا | australia
nairobi | نيروبي | kenya
lagos | لاغوس | nigeria
rio rio_de | ريو | brazil
saopaulo sao_paulo | ساو_باولو | brazil
jakarta | جاكرتا | indonesia
manila | مانيلا | philippines
hanoi | هانوي | vietnam
bangkok | بانكوك | thailand
`
