/** Chips that train and run models. Columns: see ../names.ts. */
export const chips = `
a100 | ai | nvidia | =A100 | إيه 100
h100 | ai | nvidia | =H100, H100s | إتش 100
h200 | ai | nvidia | =H200 | إتش 200
h20 | ai | nvidia | =H20 | إتش 20
h800 | ai | nvidia | =H800, =A800 | إتش 800
hopper | ai | nvidia | ??Hopper, Nvidia Hopper | ??هوبر
blackwell | ai | nvidia | ?Blackwell, Blackwell Ultra, Nvidia Blackwell | بلاكويل, بلاك ويل
b200 | ai | nvidia | =B200 | بي 200
b300 | ai | nvidia | =B300 | بي 300
b30a | ai | nvidia | =B30A | بي 30 إيه
gb200 | ai | nvidia | =GB200 | جي بي 200
gb300 | ai | nvidia | =GB300 | جي بي 300
rubin | ai | nvidia | ??Rubin, Vera Rubin NVL, Rubin CPX, Rubin GPU, Nvidia Rubin, Nvidia Vera Rubin, ?Vera Rubin | ??روبن, ??روبين, فيرا روبن, فيرا روبين
feynman | ai | nvidia | ??Feynman, Nvidia Feynman | -
grace | ai | nvidia | ??Grace, ?Grace Hopper, =GH200, Grace Blackwell | غريس هوبر, غريس بلاكويل
thor | ai | nvidia | Jetson Thor, Drive Thor, Nvidia Jetson | -
rtx | - | nvidia | =RTX | -
tpu | ai | google | =TPU, =TPUs, Tensor Processing Unit, ??Ironwood, ??Trillium | وحدة معالجة الموترات, وحدات معالجة الموترات, تي بي يو, آيرون وود | -
trainium | ai | aws | Trainium, Trainium2, Trainium3, Trainium4 | ترينيوم, تراينيوم | -
inferentia | ai | aws | Inferentia | إنفرنشيا | -
graviton | tech | aws | Graviton | جرافيتون | -
mi300 | ai | amd | =MI300, =MI300X, =MI325X | إم آي 300
mi350 | ai | amd | =MI350, =MI355X, =MI350X | إم آي 350
mi450 | ai | amd | =MI450, =MI400, =MI500, ??Helios, AMD Helios | إم آي 450, إم آي 400
gaudi | ai | intel | ??Gaudi, #Gaudi, Intel Gaudi | ??غاودي, ??جاودي, #غاودي, #جاودي | -
crescent-island | ai | intel | Crescent Island | -
maia | ai | microsoft | ??Maia, Azure Maia, Microsoft Maia, #Maia | ??مايا, #مايا | -
mtia | ai | meta | =MTIA | إم تي آي إيه | -
ascend | ai | huawei | #Ascend, Huawei Ascend, ??Ascend | هواوي أسيند, #أسيند, #أسند | pr, dt
kunlun | ai | baidu | ?Kunlun | كونلون | -
titan-openai | ai | openai | OpenAI chip | شريحة أوبن إيه آي, رقاقة أوبن إيه آي
dojo | near | tesla | ??Dojo, Tesla Dojo | ??دوجو
wse | ai | cerebras | WSE-3, Wafer-Scale Engine | محرك رقاقة السيليكون
lpu | ai | groq-inc | =LPU, Language Processing Unit | إل بي يو
hbm | near | - | =HBM, =HBM3, =HBM3E, =HBM4, =HBM4E, high-bandwidth memory | ذاكرة النطاق الترددي العالي, ذاكرة عالية النطاق الترددي, إتش بي إم
apple-silicon | - | apple | Apple silicon | شرائح آبل, معالجات آبل
snapdragon-x | - | qualcomm | Snapdragon X, Snapdragon X2 | سنابدراجون إكس
qualcomm-ai200 | ai | qualcomm | =AI200, =AI250 | -
`
