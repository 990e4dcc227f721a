/** Laws, and the bodies that make them or speak for a profession. Columns: see ../names.ts. */
export const rules = `
eu-ai-act | ai | european-commission | EU AI Act, =AI Act, Artificial Intelligence Act | قانون الذكاء الاصطناعي الأوروبي, قانون الذكاء الاصطناعي للاتحاد الأوروبي, قانون الاتحاد الأوروبي للذكاء الاصطناعي, القانون الأوروبي للذكاء الاصطناعي, اللائحة الأوروبية للذكاء الاصطناعي
ai-law | ai | - | AI law, AI bill | قانون الذكاء الاصطناعي, مشروع قانون الذكاء الاصطناعي
gpai-code | ai | eu-ai-act | ?Code of Practice, GPAI Code of Practice | ?مدونة الممارسات, ?مدونة قواعد الممارسة
digital-omnibus | near | european-commission | Digital Omnibus | حزمة التبسيط الرقمي
eu-ai-office | ai | european-commission | EU AI Office, European AI Office | مكتب الذكاء الاصطناعي الأوروبي
european-commission | - | - | European Commission, EU Commission | المفوضية الأوروبية
european-parliament | - | - | European Parliament | البرلمان الأوروبي
eu | - | - | =EU, European Union | الاتحاد الأوروبي
edpb | - | - | =EDPB, European Data Protection Board | المجلس الأوروبي لحماية البيانات
gdpr | - | - | =GDPR, General Data Protection Regulation | اللائحة العامة لحماية البيانات, النظام الأوروبي العام لحماية البيانات
dma | - | - | Digital Markets Act, =DMA | قانون الأسواق الرقمية
dsa | - | - | Digital Services Act, =DSA | قانون الخدمات الرقمية
garante | - | - | ?Garante, Italian data protection authority | هيئة حماية البيانات الإيطالية, غارانتي
cnil | - | - | =CNIL | اللجنة الوطنية للمعلوماتية والحريات
dpc | - | - | Irish Data Protection Commission, Data Protection Commission | هيئة حماية البيانات الأيرلندية
ftc | - | - | =FTC, Federal Trade Commission | لجنة التجارة الفيدرالية, لجنة التجارة الاتحادية, هيئة التجارة الفيدرالية
doj | - | - | =DOJ, Department of Justice, Justice Department | وزارة العدل الأميركية, وزارة العدل الأمريكية
sec | - | - | =SEC, Securities and Exchange Commission | هيئة الأوراق المالية والبورصات, هيئة الأوراق المالية الأميركية, هيئة الأوراق المالية الأمريكية
fcc | - | - | =FCC, Federal Communications Commission | لجنة الاتصالات الفيدرالية
commerce-dept | - | - | Commerce Department, Department of Commerce, Bureau of Industry and Security | وزارة التجارة الأميركية, وزارة التجارة الأمريكية, مكتب الصناعة والأمن
white-house | - | - | White House | البيت الأبيض
pentagon | - | - | Pentagon, Department of Defense, Department of War, =DoD | البنتاغون, البنتاجون, وزارة الدفاع الأميركية, وزارة الدفاع الأمريكية, وزارة الحرب الأميركية
darpa | - | pentagon | =DARPA | داربا
nist | - | - | =NIST, National Institute of Standards and Technology | المعهد الوطني للمعايير والتقنية
caisi | ai | nist | =CAISI, US AI Safety Institute | معهد سلامة الذكاء الاصطناعي الأميركي, معهد سلامة الذكاء الاصطناعي الأمريكي
uk-aisi | ai | - | UK AI Security Institute, AI Security Institute, =AISI, UK AI Safety Institute, AI Safety Institute | معهد أمن الذكاء الاصطناعي البريطاني, معهد أمن الذكاء الاصطناعي, معهد سلامة الذكاء الاصطناعي
cma | - | - | ?CMA, Competition and Markets Authority | هيئة المنافسة والأسواق
ico | - | - | Information Commissioner's Office, Information Commissioner | مكتب مفوض المعلومات
ofcom | - | - | Ofcom | أوفكوم
uspto | - | - | =USPTO, US Patent and Trademark Office | مكتب براءات الاختراع الأميركي, مكتب براءات الاختراع الأمريكي
copyright-office | near | - | US Copyright Office, Copyright Office | مكتب حقوق النشر الأميركي, مكتب حقوق النشر الأمريكي
congress | - | - | =Congress, US Senate, =Senate | الكونغرس, الكونجرس, مجلس الشيوخ
supreme-court | - | - | Supreme Court | المحكمة العليا
sb-1047 | ai | - | SB 1047 | مشروع القانون 1047
sb-53 | ai | - | SB 53, Transparency in Frontier AI Act | القانون 53 في كاليفورنيا
sb-243 | ai | - | SB 243 | -
raise-act | ai | - | =RAISE Act | قانون رايز
colorado-ai-act | ai | - | Colorado AI Act, Colorado AI law | قانون كولورادو للذكاء الاصطناعي
gain-ai-act | ai | - | GAIN AI Act | -
take-it-down-act | near | - | Take It Down Act | قانون إزالة المحتوى
no-fakes-act | ai | - | =NO FAKES Act | -
biden-ai-eo | ai | - | Executive Order 14110, Biden AI executive order, AI executive order | أمر بايدن التنفيذي للذكاء الاصطناعي, أمر تنفيذي بشأن الذكاء الاصطناعي
ai-action-plan | ai | - | AI Action Plan | خطة العمل الأميركية للذكاء الاصطناعي, خطة عمل الذكاء الاصطناعي
genesis-mission | ai | - | Genesis Mission | مهمة جينيسيس
korea-ai-act | ai | - | AI Basic Act, AI Framework Act | القانون الأساسي للذكاء الاصطناعي
chips-act | near | - | =CHIPS Act, CHIPS and Science Act, EU Chips Act | قانون الرقائق, قانون الرقائق والعلوم
export-controls | near | commerce-dept | export controls, chip export controls, AI diffusion rule, export curbs | قيود التصدير, ضوابط التصدير, قيود تصدير الرقائق, قواعد نشر الذكاء الاصطناعي
cac | - | - | Cyberspace Administration of China | إدارة الفضاء الإلكتروني الصينية, هيئة الفضاء السيبراني الصينية
samr | - | - | =SAMR | إدارة تنظيم السوق الصينية
miit | - | - | =MIIT | وزارة الصناعة وتكنولوجيا المعلومات الصينية
sdaia | ai | - | =SDAIA, Saudi Data and AI Authority, Saudi Data and Artificial Intelligence Authority | سدايا, الهيئة السعودية للبيانات والذكاء الاصطناعي
uae-ai-office | ai | - | UAE AI Office, UAE Artificial Intelligence Office | مكتب الذكاء الاصطناعي الإماراتي
aiatc | ai | - | =AIATC, Artificial Intelligence and Advanced Technology Council | مجلس الذكاء الاصطناعي والتكنولوجيا المتقدمة
tdra | - | - | =TDRA | هيئة تنظيم الاتصالات والحكومة الرقمية
ai-summit | ai | - | AI Safety Summit, Bletchley Declaration, AI Action Summit, AI Impact Summit, AI Seoul Summit | قمة سلامة الذكاء الاصطناعي, إعلان بلتشلي, القمة العالمية للذكاء الاصطناعي
un | - | - | United Nations, =UN | الأمم المتحدة
oecd | - | - | =OECD | منظمة التعاون الاقتصادي والتنمية
unesco | - | - | =UNESCO | اليونسكو
imf | - | - | =IMF, International Monetary Fund | صندوق النقد الدولي
nato | - | - | =NATO, =Nato | حلف الناتو, الناتو
authors-guild | near | - | Authors Guild | نقابة المؤلفين
sag-aftra | - | - | SAG-AFTRA | نقابة ممثلي الشاشة
wga | - | - | Writers Guild | نقابة الكتاب الأميركية, نقابة الكتاب الأمريكية
riaa | - | - | =RIAA | -
fli | ai | - | Future of Life Institute | معهد مستقبل الحياة
cais | ai | - | Center for AI Safety | مركز سلامة الذكاء الاصطناعي
partnership-on-ai | ai | - | Partnership on AI | الشراكة من أجل الذكاء الاصطناعي
frontier-model-forum | ai | - | Frontier Model Forum | منتدى النماذج المتقدمة
ai-now | ai | - | AI Now Institute | معهد إيه آي ناو
`
