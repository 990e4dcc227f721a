/** Families of models; a version behind a name is read from the text. Columns: see ../names.ts. */
export const models = `
gpt | ai | openai | =GPT, GPT models | جي بي تي, نماذج جي بي تي, دجي بي تي | mini, nano, pro, turbo, omni, codex, max, instant, thinking, chat, high, vision, sol, luna, terra, cyber, spark, preview
openai-o | ai | openai | ?o1, ?o3, ?o4, OpenAI o1, OpenAI o3, OpenAI o4, o1-mini, o1-preview, o3-mini, o3-pro, o4-mini | ?أو1, ?أو3, أو 3 ميني, أو 4 ميني | mini, pro, preview, high, deep
gpt-oss | ai | openai | gpt-oss | جي بي تي أو إس إس | -
gpt-image | ai | openai | GPT Image, ChatGPT Images | جي بي تي إيمدج | mini
gpt-realtime | ai | openai | GPT Realtime, gpt-realtime, GPT-Live, GPT Live | جي بي تي لايف | mini
dall-e | ai | openai | DALL-E, DALL·E, DALL•E, Dall E | دال-إي, دال إي, دال-ئي | -
whisper | ai | openai | ??Whisper, OpenAI Whisper | ??ويسبر | large, turbo
claude | ai | anthropic | ?Claude, Claude AI, Claude.ai, #Opus, #Sonnet, #Haiku | ?كلود, كلود إيه آي, #أوبوس, #سونيت, #هايكو | opus, sonnet, haiku, instant, thinking, gov
claude-mythos | ai | claude | Claude Mythos, ??Mythos, #Mythos | كلود ميثوس, كلود ميتوس, ??ميثوس, ??ميتوس | preview
claude-fable | ai | claude | Claude Fable, ??Fable, #Fable | كلود فابل, #فابل, #فيبل | -
gemini | ai | google-deepmind | ?Gemini, Google Gemini, Gemini AI, Gemini app | ?جيميني, ?جيمناي, ?جيميناي, ?جيمني, ?جمناي, جوجل جيميني, غوغل جيميني | pro, flash, ultra, nano, lite, live, omni, thinking, deep, image, preview, tts
gemini-robotics | ai | google-deepmind | Gemini Robotics | جيميني روبوتكس, جيميني روبوتيكس | er
gemma | ai | google-deepmind | ?Gemma, Google Gemma | ?جيما, ??جما | e2b, e4b, nano
lamda | ai | google | =LaMDA | ?لامدا | -
palm | ai | google | =PaLM | بالم | -
veo | ai | google-deepmind | ?Veo, Google Veo, #Veo | #فيو | fast, lite
imagen | ai | google-deepmind | =Imagen, Google Imagen | إيماجن | ultra, fast
lyria | ai | google-deepmind | Lyria | ليريا | pro
genie | ai | google-deepmind | #Genie, Project Genie, ??Genie | #جيني, مشروع جيني | -
alphafold | ai | google-deepmind | AlphaFold | ألفا فولد, ألفافولد | server
alphago | ai | google-deepmind | AlphaGo, AlphaZero | ألفا جو, ألفا غو, ألفا زيرو | -
alphaevolve | ai | google-deepmind | AlphaEvolve | ألفا إيفولف | -
alphageometry | ai | google-deepmind | AlphaGeometry, AlphaProof | ألفا جيومتري, ألفا بروف | -
alphagenome | ai | google-deepmind | AlphaGenome | ألفا جينوم | -
weathernext | ai | google-deepmind | WeatherNext, GraphCast | ويذر نكست, غراف كاست | -
sima | ai | google-deepmind | ??SIMA | - | -
llama | ai | meta | ?Llama, =LLaMA, Meta Llama | ?لاما, ??لياما, ??ليما, ??للاما, لاما ميتا | maverick, scout, behemoth, instruct, guard
muse-spark | ai | meta-superintelligence-labs | Muse Spark, Muse Code | ميوز سبارك | -
sam | ai | meta | Segment Anything, #SAM | - | 3d
galactica | ai | meta | ??Galactica | ??جالاكتيكا | -
grok | ai | xai | =Grok, Grok AI, Grok Imagine, ?GROK | جروك, غروك, ??قروك, ??كروك | fast, heavy, mini, code, beta, imagine, vision
qwen | ai | alibaba | Qwen, Tongyi Qianwen, Qianwen | ?كوين, كيوين, تشيوين, تشيانوين | max, plus, turbo, coder, vl, omni, next, image, thinking, instruct, math, flash, audio
wan | ai | alibaba | #Wan | - | -
kimi | ai | moonshot | ?Kimi, Kimi AI, #Kimi | ??كيمي, #كيمي | thinking, linear, code, researcher, instruct
glm | ai | zhipu | =GLM, =ChatGLM | جي إل إم | air, flash, v, turbo
ernie | ai | baidu | ??Ernie, Ernie Bot, #Ernie, =ERNIE, Wenxin | ??إرني, إيرني بوت, إرني بوت | turbo, vl, bot
seed | ai | bytedance | Doubao Seed, ByteDance Seed, Seed-OSS | - | pro, lite, code, thinking
seedance | ai | bytedance | Seedance | سيدانس | pro, lite
seedream | ai | bytedance | Seedream | سيدريم | -
hunyuan | ai | tencent | Hunyuan | هون يوان, هونيوان | large, turbo, image, video, a13b
pangu | ai | huawei | ??Pangu, #Pangu, Huawei Pangu | ??بانغو, ??بانجو | pro, ultra
mixtral | ai | mistral | Mixtral | ميكسترال | -
ministral | ai | mistral | Ministral | مينيسترال | -
magistral | ai | mistral | ??Magistral, #Magistral | ماجيسترال | medium, small
codestral | ai | mistral | Codestral, Devstral | كودسترال, ديفسترال | small, medium
pixtral | ai | mistral | Pixtral | بيكسترال | large
voxtral | ai | mistral | Voxtral | فوكسترال | small, mini
command | ai | cohere | =Command R, =Command A | كوماند آر | vision, reasoning
aya | ai | cohere | ??Aya, Aya Vision, Aya Expanse | - | -
phi | ai | microsoft | #Phi | #فاي | mini, medium, silica, multimodal, reasoning, vision
mai | ai | microsoft-ai | MAI-1, MAI-2, MAI-Voice, MAI-Image, MAI-Thinking, MAI-DS | ماي-1 | preview
nova | ai | amazon | Amazon Nova, #Nova | أمازون نوفا | pro, lite, micro, premier, sonic, act, canvas, reel, forge, omni
titan | ai | amazon | Amazon Titan | أمازون تايتن | -
nemotron | ai | nvidia | Nemotron | نيموترون | nano, super, ultra
cosmos | ai | nvidia | Nvidia Cosmos | - | reason, predict, transfer
gr00t | ai | nvidia | =GR00T, Project GR00T | غروت إن 1 | -
granite | ai | ibm | ??Granite, IBM Granite, #Granite | ??جرانيت | -
stable-diffusion | ai | stability-ai | Stable Diffusion, SDXL, StableDiffusion | ستيبل ديفيوجن, ستايبل ديفيوجن, ستيبل ديفيوشن | xl, turbo, large, medium
flux | ai | black-forest-labs | ??Flux, =FLUX, #FLUX, #Flux | ??فلوكس | pro, dev, schnell, kontext, max, flex
runway-gen | ai | runway | Runway Gen, Gen-3 Alpha | جين-4 | alpha, turbo, aleph
kling | ai | kuaishou | Kling AI, ?Kling, #Kling | كلينغ, كلينج | master, turbo, omni
pika | ai | - | Pika Labs, #Pika | - | -
inkling | ai | thinking-machines | ??Inkling | ??إنكلينغ | -
falcon | ai | tii | Falcon LLM, Falcon Arabic, Falcon AI, ??Falcon, #Falcon | فالكون العربي, ??فالكون, #فالكون | h1, e, arabic, mamba, edge
jais | ai | g42 | =Jais | ?جيس, ?جايس | chat
k2-think | ai | mbzuai | K2 Think, K2-Think | كيه تو ثينك, كي 2 ثينك
allam | ai | humain | =ALLaM, ??Allam | نموذج علام, ??علام | -
fanar | ai | qcri | ??Fanar, Fanar AI | ??فنار, نموذج فنار | -
karnak | ai | - | ??Karnak | نموذج كرنك | -
olmo | ai | ai2 | =OLMo, ?Olmo | أولمو | think, instruct, hybrid
tulu | ai | ai2 | ??Tülu | - | -
molmo | ai | ai2 | Molmo | مولمو | -
bloom | ai | hugging-face | =BLOOM | ??بلوم | -
smollm | ai | hugging-face | SmolLM, SmolVLM | - | -
hermes | ai | nous-research | Nous Hermes, ??Hermes | - | -
sonar | ai | perplexity | ??Sonar, Perplexity Sonar | - | pro, reasoning
composer | ai | anysphere | Cursor Composer | - | -
swe-1 | ai | cognition | SWE-1, SWE-1.5 | - | -
eliza | ai | - | =ELIZA | - | -
bert | ai | google | =BERT | - | -
`
