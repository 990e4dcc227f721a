/** What happens in news: deeds and events, each with its noun. Columns: see ../lexicon.ts. */
export const verbs = `
launch release unveil introduce debut rollout reveal present | أطلق يطلق إطلاق طرح يطرح كشف يكشف الكشف دشن يدشن تدشين أزاح
publish issue publication | نشر ينشر أصدر يصدر إصدار منشور
announce announcement declare declaration proclaim | أعلن يعلن إعلان
start begin commence kick_off beginning | بدأ يبدأ بدء بداية انطلق ينطلق انطلاق باشر
open opening inaugurate inauguration reopen | افتتح يفتتح افتتاح فتح يفتح
end finish conclude conclusion ending complete completion | أنهى ينهي انتهى ينتهي انتهاء إنهاء نهاية إتمام أتم ختام يختتم اختتم اختتام
close closure shut shutter shutdown closing | أغلق يغلق إغلاق
stop halt cease pause stoppage stall freeze | أوقف يوقف إيقاف توقف يتوقف وقف تجميد جمد يجمد
suspend suspension | علق يعلق تعليق
resume restart resumption | استأنف يستأنف استئناف
restore restoration reinstate reinstatement unblock lift | استعاد يستعيد استعادة أعاد يعيد إعادة
ban bar prohibit outlaw prohibition forbid banned | حظر يحظر الحظر منع يمنع المنع
block blocked blocking | حجب يحجب
allow permit let permission authorise authorize authorisation | سمح يسمح السماح أجاز يجيز إجازة أذن
approve approval clear greenlight back endorse endorsement | وافق يوافق موافقة أقر يقر إقرار أيد يؤيد تأييد اعتمد يعتمد اعتماد
reject refuse rejection refusal decline snub | رفض يرفض
deny denial refute rebut | نفى ينفي كذب تكذيب دحض
confirm confirmation verify | أكد يؤكد تأكيد تأكد
admit admission acknowledge concede confess confession | اعترف يعترف اعتراف أقرت
claim allege allegation assert insist | زعم يزعم مزاعم ادعى يدعي ادعاء
accuse accusation blame | اتهم يتهم اتهام
sue lawsuit litigation suing suit sued complaint court_case | يقاضي مقاضاة دعوى دعاوى
charge indict indictment prosecute prosecution charged | لائحة ملاحقة نيابة ادعاء_عام
arrest detain detention custody nab arrested | اعتقل يعتقل اعتقال أوقفت توقيف ضبط يضبط احتجز احتجاز القبض
freed liberate liberation | أفرج يفرج الإفراج تحرير سراح
jail imprison prison imprisonment inmate prisoner jailed | سجن يسجن السجن سجين سجناء حبس
sentence sentenced | عقوبة عقوبات
convict conviction guilty convicted | أدان يدين إدانة مدان مذنب
acquit acquittal cleared_of innocent | برأ تبرئة براءة بريء
testify testimony witness stand testified | شهد يشهد شهادة شاهد شهود أدلى
rule ruling verdict judgment judgement decision | حكم أحكام قرار قرارات قضى يقضي
decide | قرر يقرر
appeal | طعن يطعن استأنفت
settle settlement reconcile reconciliation truce | تسوية سوى صالح مصالحة هدنة
agree agreement deal pact accord | اتفق يتفق اتفاق اتفاقية صفقة صفقات
sign signing signed | وقع يوقع توقيع
negotiate negotiation talks negotiations | تفاوض يتفاوض مفاوضات محادثات مباحثات
meet meeting encounter met | التقى يلتقي لقاء اجتماع يجتمع اجتمع
visit tour visiting | زار يزور زيارة
arrive arrival land | وصل يصل وصول
leave departure depart exit quit resign resignation step_down | غادر يغادر مغادرة رحل يرحل رحيل استقال يستقيل استقالة ترك يترك تنحى
fire sack dismissal oust axe fired sacked | أقال يقيل إقالة عزل فصل يفصل طرد يطرد
layoff layoffs redundancy redundancies job_cuts | تسريح سرح يسرح
hire recruit poach recruitment hiring | وظف يوظف توظيف استقطب يستقطب استقطاب
appoint name nominate appointment nominee named | عين يعين تعيين رشح يرشح ترشيح
join joined | انضم ينضم انضمام
return comeback returning | عاد يعود عودة رجع يرجع رجوع
replace replacement succeed successor | استبدل يستبدل استبدال خلف خليفة بديل
retire retirement | اعتزل يعتزل اعتزال تقاعد يتقاعد
win victory triumph beat defeat overcome winning won | فاز يفوز فوز هزم يهزم تغلب يتغلب انتصر ينتصر انتصار
lose loss defeated lost | خسر يخسر خسارة خسائر
draw tie stalemate | تعادل يتعادل
qualify qualification advance progress qualified | تأهل يتأهل تأهيل متأهل
eliminate elimination knock_out crash_out | أقصى يقصي إقصاء ودع يودع
withdraw withdrawal pull pull_out | انسحب ينسحب انسحاب سحب يسحب
recall | استدعى يستدعي استدعاء
compete competition contest contend | تنافس يتنافس منافسة منافسات نافس
lead leading leader | قاد يقود قيادة قائد تصدر يتصدر
score goal | هدف أهداف
play playing | لعب يلعب
train training practise practice | تدرب يتدرب تدريب درب
rise climb jump soar surge gain gains rally increase grow growth | ارتفع يرتفع ارتفاع صعد يصعد صعود قفز يقفز قفزة زاد يزيد زيادة نما ينمو نمو
fall drop slump slide plunge tumble decrease slip sink | انخفض ينخفض انخفاض تراجع يتراجع هبط يهبط هبوط نزل ينزل هوى
raise | جمع يجمع حصد يحصد
lower reduce reduction slash | خفض يخفض تخفيض قلص يقلص تقليص
cut | قطع يقطع خصم
double doubling doubled | ضاعف يضاعف تضاعف يتضاعف مضاعفة ضعف
triple treble | ثلاثة_أضعاف
expand expansion extend enlarge widen | توسع يتوسع توسيع توسعة وسع مدد تمديد
shrink contraction | انكمش ينكمش انكماش
buy acquire purchase acquisition takeover bought buyer | اشترى يشتري شراء استحوذ يستحوذ استحواذ مشتر
sell sale sold selling seller | باع يبيع بيع مبيعات بائع
merge merger combine | اندمج يندمج اندماج دمج يدمج
invest investment investor | استثمر يستثمر استثمار مستثمر
fund financing finance funding round financed | مول يمول تمويل جولة صندوق صناديق
pay payment payout paid | دفع يدفع مدفوعات سداد
fee tariff duty levy | رسوم رسم تعرفة
spend spending expenditure spent | أنفق ينفق إنفاق نفقات
earn earnings profit income revenue | ربح أرباح إيراد إيرادات دخل عائد عوائد مكاسب
borrow debt loan lend lending borrowing | اقترض يقترض قرض قروض دين ديون اقتراض
save saving savings | وفر يوفر توفير ادخار
cost price pricing | تكلفة كلفة تكاليف سعر أسعار تسعير
value valuation worth valued | قيم يقيم قيمة تقييم
list ipo listing float go_public flotation | أدرج يدرج إدراج اكتتاب
trade trading | تداول يتداول تجارة
supply deliver delivery supplier | زود يزود تزويد توريد تسليم مورد
ship shipment shipping | شحن يشحن شحنة شحنات
order | طلبية أمر أوامر أمرت
demand require requirement | طالب يطالب مطالبة مطالب إلزام ألزم يلزم
ask request | طلب يطلب طلبات
offer bid | عرض يعرض عروض
promise pledge vow commitment pledged | وعد يعد وعود تعهد يتعهد تعهدات
warn warning alert caution | حذر يحذر تحذير تنبيه إنذار
threaten threat | هدد يهدد تهديد
urge call_for | حث يحث دعا يدعو دعوة
criticise criticize criticism slam condemn condemnation blast | انتقد ينتقد انتقاد ندد يندد تنديد استنكر
praise hail laud applaud tribute | أشاد يشيد إشادة مدح
apologise apologize apology sorry | اعتذر يعتذر اعتذار
defend defence defense | دافع يدافع دفاع
protect protection safeguard | حمى يحمي حماية
attack assault raid hit | هاجم يهاجم هجوم هجمات اعتداء غارة غارات
bomb bombing explosion explode bombard | فجر يفجر تفجير انفجار انفجر قصف يقصف قنبلة قنابل
kill killing slay murder homicide killed | قتل يقتل مقتل قتلى قتيل اغتيال
die death dead fatal deadly pass_away died | مات يموت موت وفاة توفي يتوفى وفيات
injure injury wound hurt wounded injured | أصاب يصيب إصابة جرح جريح جرحى مصاب
infect infection infected positive | عدوى إيجابية أصيب
rescue save_lives rescued | أنقذ ينقذ إنقاذ
evacuate evacuation flee | أجلى إجلاء إخلاء فر يفر
crash collide collision smash | اصطدم يصطدم اصطدام تصادم تحطم يتحطم
burn blaze wildfire | حريق حرائق احترق يحترق
flood flooding inundate | فيضان فيضانات غمر
destroy destruction devastate wreck | دمر يدمر تدمير دمار
damage harm | أضر يضر ضرر أضرار
build construct construction erect building | بنى يبني بناء إنشاء أنشأ ينشئ تشييد شيد مبنى
develop development developer | طور يطور تطوير مطور
design designer redesign | صمم يصمم تصميم
make produce manufacture production maker output | صنع يصنع إنتاج أنتج ينتج تصنيع صانع
create creation creator | ابتكر يبتكر ابتكار خلق
test trial testing pilot tester | اختبر يختبر اختبار اختبارات جرب يجرب تجربة تجارب تجريبي
study research researcher paper survey | دراسة دراسات بحث أبحاث باحث درس يدرس مسح
discover discovery find found | اكتشف يكتشف اكتشاف عثر يعثر
learn learning | تعلم يتعلم
teach teaching teacher instructor | معلم مدرس تعليم
investigate investigation probe inquiry enquiry | حقق يحقق تحقيق تحقيقات
search seek hunt | فتش تفتيش سعى يسعى
check inspect inspection review audit examine | فحص يفحص راجع يراجع مراجعة تدقيق
track monitor surveillance watch tracking | راقب يراقب مراقبة تتبع يتتبع
show demonstrate demonstration showcase | أظهر يظهر استعرض يستعرض استعراض
hide conceal cover_up | أخفى يخفي إخفاء
leak leaked | سرب يسرب تسريب تسرب
steal theft rob robbery burglary stolen | سرق يسرق سرقة سطو
hack breach hacker cyberattack intrusion hacked | اخترق يخترق اختراق قرصنة هاكر
fix repair patch | أصلح يصلح إصلاح رقعة
break broke broken | كسر يكسر
fail failure failed | فشل يفشل
outage down disruption disrupt | عطل أعطال تعطل يتعطل انقطاع انقطع
delay postpone postponement defer late | أجل يؤجل تأجيل تأخر يتأخر تأخير
cancel cancellation scrap abandon call_off | ألغى يلغي إلغاء
change alter shift transform transformation | غير يغير تغيير تحول يتحول تحويل
improve improvement enhance boost strengthen | حسن يحسن تحسين عزز يعزز تعزيز
upgrade update updated | تحديث ترقية
add addition | أضاف يضيف إضافة
remove delete removal | أزال يزيل إزالة حذف يحذف
use usage user | استخدم يستخدم استخدام مستخدم
adopt adoption embrace | تبنى يتبنى
integrate integration embed | تكامل يتكامل
share sharing | شارك يشارك مشاركة
cooperate cooperation collaborate collaboration partner partnership | تعاون يتعاون شراكة شريك شركاء
support backing | دعم يدعم الدعم
help aid assist assistance relief | ساعد يساعد مساعدة مساعدات إغاثة
fight battle combat struggle | قاتل يقاتل معركة معارك كافح مكافحة
oppose opposition object objection resist | عارض يعارض معارضة اعترض اعتراضات
protest demonstrator protester | احتج يحتج احتجاج تظاهر متظاهر مظاهرة مظاهرات
strike walkout industrial_action | إضراب أضرب
vote ballot voter voted | صوت يصوت تصويت ناخب ناخبين
elect election elections electoral | انتخب ينتخب انتخاب انتخابات
celebrate celebration | احتفل يحتفل احتفال احتفالات
mourn mourning funeral burial | حداد جنازة دفن تشييع عزاء
marry wedding marriage married | تزوج يتزوج زواج زفاف
divorce | طلاق انفصال
born birth baby pregnant pregnancy | ولد ولادة مولود حمل حامل
rape sexual_assault abuse harassment harass | اغتصاب تحرش إساءة
kidnap abduct abduction hostage | خطف يخطف اختطاف رهينة رهائن
cheat fraud scam deceive swindle | غش احتيال محتال
bribe bribery corruption corrupt | رشوة فساد
smuggle smuggling trafficking | تهريب هرب
punish punishment penalty fine penalise | عاقب يعاقب معاقبة غرامة غرم غرامات
tax taxation | ضريبة ضرائب
regulate regulation regulator regulatory oversight rules | قواعد نظم ينظم تنظيم لوائح هيئة_تنظيم
enforce enforcement comply compliance | تطبيق_القانون امتثال امتثل
license licence licensing | رخصة ترخيص رخص يرخص تراخيص
export | تصدير صادرات
import | استورد يستورد استيراد واردات
travel trip journey | سافر يسافر سفر رحلة رحلات
drive driver driving | سائق سائقين
fly flight | طار يطير طيران
run runner running | ركض يركض عداء جري
swim swimmer swimming | سبح يسبح سباحة سباح
leap | وثب وثبة
weightlifting weightlifter | رباع
speak speech talk address | تحدث يتحدث خطاب كلمة تكلم
tell | أخبر يخبر إخبار
write writer author | كتب يكتب كتابة كاتب مؤلف
read reader reading | قرأ يقرأ قراءة قارئ
answer reply respond response | أجاب يجيب إجابة رد يرد ردود استجاب استجابة
question | سؤال أسئلة استجواب
explain explanation | شرح يشرح أوضح يوضح توضيح
predict forecast prediction expect expectation | توقع يتوقع توقعات تنبأ يتنبأ تنبؤ
plan planning scheme intend | خطط يخطط خطة تخطيط اعتزم يعتزم
prepare preparation ready | استعد يستعد استعداد تحضير جاهز
wait await | انتظر ينتظر انتظار ترقب يترقب
hope | أمل يأمل آمال
fear afraid worry concern anxiety | خاف يخاف خوف مخاوف قلق يقلق
believe belief | اعتقد يعتقد اعتقاد
consider weigh mull | نظر ينظر
propose proposal suggest suggestion | اقترح يقترح اقتراح مقترح
choose select selection pick | اختار يختار اختيار
receive obtain get | تلقى يتلقى حصل يحصل حصول نال ينال
give grant donate donation | منح يمنح منحة تبرع يتبرع هبة
send dispatch | أرسل يرسل إرسال
bring carry | نقل ينقل
hold host | استضاف يستضيف استضافة أقام
attend attendance | حضر يحضر حضور
miss absent absence | غاب يغيب غياب
skip boycott | قاطع يقاطع مقاطعة
continue keep remain stay | استمر يستمر استمرار واصل يواصل بقي يبقى بقاء
follow | تابع يتابع متابعة تبع
face confront confrontation | واجه يواجه مواجهة
target aim | استهدف يستهدف استهداف
cause trigger spark | تسبب يتسبب أثار يثير
affect impact influence effect | أثر يؤثر تأثير تداعيات
surpass exceed outperform top overtake | تجاوز يتجاوز تفوق يتفوق تخطى يتخطى
reach attain | بلغ يبلغ بلوغ
achieve accomplish achievement | أنجز ينجز إنجاز
clinch snatch secure | أحرز يحرز انتزع
measure measurement | قياس مقياس
compare comparison | قارن يقارن مقارنة
rank ranking rating | تصنيف ترتيب مرتبة
control dominate domination | سيطر يسيطر سيطرة هيمن هيمنة
collapse | انهار ينهار انهيار
recover recovery rebound | تعافى يتعافى تعاف شفاء انتعاش
treat treatment cure therapy | عالج يعالج علاج
operate operation | شغل يشغل تشغيل عملية عمليات
switch turn_on activate activation | تفعيل
download | تنزيل
connect connection link | ربط يربط ارتباط اتصال
store storage | خزن يخزن تخزين
collect gather | التقط تجميع
monetise subscribe subscription subscriber | اشتراك مشترك اشترك
advertise ad advertising advertisement advert | دعاية
translate translation translator | ترجم يترجم ترجمة مترجم
imitate clone mimic copy impersonate | قلد يقلد تقليد استنسخ يستنسخ استنساخ انتحل ينتحل انتحال
generate generative generation | توليد مولد توليدي
retract backtrack reversal u-turn reverse | عدل_عن تراجع_عن
disappear vanish missing | اختفى يختفي اختفاء مفقود
appear emerge | برز يبرز
surprise shock stun shocking | فاجأ يفاجئ مفاجأة صدم صدمة
inspire | ألهم يلهم إلهام
escape | هروب فرار نجا ينجو نجاة
survive survivor survival | ناج ناجين
guard patrol | حراسة دورية
deploy deployment | انتشار
retreat pullback | تقهقر
surrender | استسلم يستسلم استسلام
invade invasion occupy occupation | غزا غزو احتل احتلال
shoot shooting gunman gunfire shot | أطلق_النار رصاص مسلح
stab stabbing knife | سكين
`
