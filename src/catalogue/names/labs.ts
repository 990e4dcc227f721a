/** Laboratories and institutes that make or study models. Columns: see ../names.ts. */
export const labs = `
openai | ai | - | OpenAI, Open AI | أوبن إيه آي, أوبن إيه أي, أوبن إي آي, أوبن آي إيه, أوبن أي آي, أوبن AI, أوبن آي
anthropic | ai | - | Anthropic | أنثروبيك, أنثروبك, أنتروبيك
google-deepmind | ai | google | Google DeepMind, DeepMind, =GDM | ديب مايند, ديبمايند, جوجل ديب مايند, غوغل ديب مايند, ديب ميند
google-research | ai | google | Google Research, Google Brain | جوجل ريسيرش, أبحاث جوجل, أبحاث غوغل, جوجل برين, غوغل برين
isomorphic-labs | ai | alphabet | Isomorphic Labs | آيزومورفيك لابز, إيزومورفيك لابس
microsoft-ai | ai | microsoft | Microsoft AI, ??MAI, Microsoft Superintelligence | مايكروسوفت إيه آي, قسم الذكاء الاصطناعي في مايكروسوفت
microsoft-research | near | microsoft | Microsoft Research, ??MSR | مايكروسوفت ريسيرش, أبحاث مايكروسوفت
meta-ai-lab | ai | meta | Meta AI, Meta FAIR, ??FAIR, Fundamental AI Research | ميتا إيه آي, ميتا للذكاء الاصطناعي, مختبر فير
meta-superintelligence-labs | ai | meta | Meta Superintelligence Labs, Meta Superintelligence Lab, ??MSL, TBD Lab | مختبرات ميتا للذكاء الفائق, مختبر الذكاء الفائق, مختبرات الذكاء الفائق
amazon-agi | ai | amazon | Amazon AGI, Amazon AGI Labs | أمازون إيه جي آي
xai | ai | spacex | =xAI, =XAI, X.AI, X.AI Corp | إكس إيه آي, إكس إيه أي, إكس أي آي, إكس آي إيه
deepseek | ai | - | DeepSeek, Deep Seek | ديب سيك, ديبسيك, دييب سيك | exp, terminus, speciale, pro, flash, lite, ocr, coder, math, prover, distill
moonshot | ai | - | Moonshot AI, ?Moonshot | ?مون شوت, ?مونشوت, مونشوت إيه آي, مون شوت إيه آي
zhipu | ai | - | Zhipu AI, Zhipu, Z.ai, Z AI | ??تشيبو, ??جيبو, ??زيبو, تشيبو إيه آي, زد إيه آي
minimax | ai | - | =MiniMax, ?Minimax | ?ميني ماكس, ?مينيماكس | text, speech, hailuo
stepfun | ai | - | StepFun | ستيب فان
baichuan | ai | - | Baichuan | بايتشوان
01-ai | ai | - | 01.AI, 01AI | زيرو وان إيه آي
mistral | ai | - | Mistral AI, ?Mistral | ?ميسترال, ميسترال إيه آي, ميسترال للذكاء الاصطناعي, ?مسترال | large, medium, small, nemo, saba, ocr
cohere | ai | - | ?Cohere, Cohere AI | كوهير, كوهيير, كوهير إيه آي
stability-ai | ai | - | Stability AI | ستابيليتي إيه آي, ??ستابيليتي, ??ستابيلتي
black-forest-labs | ai | - | Black Forest Labs, ??BFL | بلاك فورست لابز, بلاك فورست لابس
safe-superintelligence | ai | - | Safe Superintelligence, ??SSI | سيف سوبر إنتيليجنس, الذكاء الفائق الآمن
thinking-machines | ai | - | Thinking Machines Lab, ?Thinking Machines, ??TML | ثينكينغ ماشينز, ثينكينج ماشينز, ثينكينج ماشينز لاب, مختبر الآلات المفكرة
reflection-ai | ai | - | Reflection AI | ريفلكشن إيه آي
periodic-labs | ai | - | Periodic Labs | بيريوديك لابز, بيريوديك لابس
ami-labs | ai | - | AMI Labs, Advanced Machine Intelligence | إيه إم آي لابز
discovery-loop | ai | - | Discovery Loop | ديسكفري لوب
world-labs | ai | - | World Labs | وورلد لابز, وورلد لابس
physical-intelligence | ai | - | =Physical Intelligence | فيزيكال إنتليجنس
skild-ai | ai | - | Skild AI | سكيلد إيه آي
sakana | ai | - | Sakana AI, ?Sakana | ساكانا إيه آي
ai21 | ai | - | AI21 Labs, AI21 | إيه آي 21
aleph-alpha | ai | - | Aleph Alpha | ألف ألفا, أليف ألفا
inflection | ai | - | Inflection AI | إنفلكشن إيه آي
adept | ai | - | Adept AI | أديبت إيه آي
reka | ai | - | Reka AI | ريكا إيه آي
liquid-ai | ai | - | Liquid AI | ليكويد إيه آي
nous-research | ai | - | Nous Research | نوس ريسيرش
prime-intellect | ai | - | Prime Intellect | برايم إنتيليكت
unconventional-ai | ai | - | Unconventional AI | أنكونفنشنال إيه آي
ai2 | ai | - | =Ai2, =AI2, Allen Institute for AI, ?Allen Institute | معهد ألين للذكاء الاصطناعي
eleutherai | ai | - | EleutherAI | إليوثر إيه آي
laion | ai | - | LAION | لايون
mila | ai | - | Mila Quebec, ??Mila | معهد ميلا
vector-institute | ai | - | Vector Institute | معهد فيكتور
turing-institute | ai | - | Alan Turing Institute, ?Turing Institute | معهد آلان تورينغ, معهد ألان تورينج
tii | near | - | ?TII, Technology Innovation Institute | معهد الابتكار التكنولوجي, ?تي آي آي
mbzuai | ai | - | MBZUAI, Mohamed bin Zayed University of Artificial Intelligence | جامعة محمد بن زايد للذكاء الاصطناعي
qcri | near | - | QCRI, Qatar Computing Research Institute | معهد قطر لبحوث الحوسبة
baai | ai | - | BAAI, Beijing Academy of Artificial Intelligence | أكاديمية بكين للذكاء الاصطناعي
metr | ai | - | =METR | -
epoch-ai | ai | - | Epoch AI | إيبوك إيه آي
apollo-research | ai | - | Apollo Research | أبولو ريسيرش
redwood-research | ai | - | Redwood Research | ريدوود ريسيرش
far-ai | ai | - | =FAR.AI | -
goodfire | ai | - | Goodfire | غودفاير
poolside | ai | - | Poolside AI, ??Poolside | بولسايد
h-company | ai | - | =H Company | -
kyutai | ai | - | Kyutai | كيوتاي
lightricks | ai | - | Lightricks | لايتريكس
`
