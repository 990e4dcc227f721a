/** Products built on models, and what developers build with. Columns: see ../names.ts. */
export const products = `
chatgpt | ai | openai | ChatGPT, Chat GPT, ?GPTs | تشات جي بي تي, شات جي بي تي, تشات جيبيتي, تشات دي بي تي, تشات جبت, شات جبت, شات جي بي
chatgpt-atlas | ai | openai | ChatGPT Atlas, Atlas browser | تشات جي بي تي أطلس, متصفح أطلس
chatgpt-agent | ai | openai | ChatGPT agent, OpenAI Operator, &Operator | وكيل تشات جي بي تي, &أوبريتور
deep-research | ai | - | ?Deep Research | -
codex | ai | openai | ?Codex, OpenAI Codex, Codex CLI | ?كودكس, ?كوديكس
sora | ai | openai | ?Sora, OpenAI Sora, #Sora, Sora app | ??سورا, #سورا, تطبيق سورا | pro
gpt-store | ai | openai | GPT Store, custom GPTs | متجر جي بي تي
gptbot | ai | openai | GPTBot | -
stargate | ai | openai | ?Stargate, Stargate Project, Project Stargate, Stargate UAE | ?ستارغيت, ?ستارجيت, مشروع ستارغيت, مشروع ستارجيت, ستارغيت الإمارات
claude-code | ai | anthropic | Claude Code | كلود كود
claude-cowork | ai | anthropic | Claude Cowork | كلود كوورك
mcp | ai | anthropic | ?MCP, Model Context Protocol | بروتوكول سياق النموذج
project-glasswing | ai | anthropic | Project Glasswing | مشروع غلاسوينغ, مشروع جلاسوينج
bard | ai | google | ?Bard, Google Bard | ??بارد, جوجل بارد, غوغل بارد
nano-banana | ai | google | Nano Banana | نانو بنانا, نانو بانانا | pro, lite
notebooklm | ai | google | NotebookLM, Gemini Notebook | نوت بوك إل إم, نوتبوك إل إم
ai-overviews | ai | google | AI Overviews, AI Overview, AI Mode | ملخصات الذكاء الاصطناعي, وضع الذكاء الاصطناعي, نظرة عامة بالذكاء الاصطناعي
antigravity | ai | google | Google Antigravity, ?Antigravity | أنتيغرافيتي, أنتي غرافيتي
jules | ai | google | Google Jules | -
gemini-cli | ai | google | Gemini CLI | -
project-astra | ai | google-deepmind | Project Astra, Project Mariner | مشروع أسترا
co-scientist | ai | google-deepmind | AI co-scientist, Co-Scientist | العالم المساعد
vertex-ai | ai | google | Vertex AI | فيرتكس إيه آي
ai-studio | ai | google | Google AI Studio | جوجل إيه آي ستوديو
copilot | ai | microsoft | ?Copilot, Microsoft Copilot, Microsoft 365 Copilot, Windows Copilot, Bing Chat | ?كوبايلوت, ?كوبيلوت, ?كوبايلت, مساعد مايكروسوفت, بينغ تشات, مايكروسوفت كوبايلوت
github-copilot | ai | github | GitHub Copilot | جيت هاب كوبايلوت, غيت هاب كوبايلوت
recall | near | microsoft | Windows Recall, Microsoft Recall | -
bing | tech | microsoft | =Bing, New Bing | ??بينغ, ??بينج, محرك بينغ, محرك بينج
azure | tech | microsoft | ?Azure, Microsoft Azure | ?أزور
azure-ai | ai | microsoft | Azure AI, Azure OpenAI, Microsoft Foundry | أزور إيه آي
bedrock | ai | aws | ??Bedrock, Amazon Bedrock | ??بيدروك, أمازون بيدروك
sagemaker | ai | aws | SageMaker | سيج ميكر
amazon-q | ai | aws | =Amazon Q | أمازون كيو
kiro | ai | aws | =Kiro | -
alexa | near | amazon | =Alexa, Alexa+ | أليكسا, أليكسا بلس
alexa-plus | ai | amazon | Alexa Plus | -
siri | near | apple | =Siri | ?سيري, المساعد سيري
apple-intelligence | ai | apple | Apple Intelligence | آبل إنتليجنس, أبل إنتلجنس, ذكاء آبل, آبل إنتيليجنس
galaxy-ai | ai | samsung | Galaxy AI | جالاكسي إيه آي, غالاكسي AI, غالاكسي إيه آي
bixby | near | samsung | Bixby | بيكسبي
grokipedia | ai | xai | Grokipedia | غروكيبيديا, جروكيبيديا
colossus | ai | xai | ??Colossus, xAI Colossus | ??كولوسوس
hyperion | ai | meta | ??Hyperion | ??هايبريون
ray-ban-meta | near | meta | Ray-Ban Meta, Meta smart glasses, Meta Ray-Ban | نظارات ميتا الذكية, راي بان ميتا
vibes | ai | meta | &Vibes | &فايبس
threads | - | meta | ?Threads, =Threads app | ثريدز
instagram | - | meta | Instagram | إنستغرام, إنستجرام, إنستقرام
whatsapp | - | meta | WhatsApp | واتساب, واتس آب
cursor | ai | anysphere | ??Cursor, Cursor AI | ??كيرسر, ??كورسور
windsurf | ai | cognition | =Windsurf | ويندسيرف
devin | ai | cognition | ??Devin, Devin AI | ??ديفين
v0 | ai | vercel | ?v0 | في زيرو
lovable | ai | - | ??Lovable | ??لافابل
bolt-new | ai | - | Bolt.new | -
comet | ai | perplexity | ??Comet, Comet browser, Perplexity Comet | متصفح كوميت, ??كوميت
dia | ai | - | =Dia browser | متصفح ديا
manus | ai | manus-co | ??Manus, Manus AI | ??مانوس
openclaw | ai | - | OpenClaw, Moltbot, Clawdbot | أوبن كلو
moltbook | ai | - | Moltbook | مولتبوك
ollama | ai | - | Ollama | أولاما
lm-studio | ai | - | LM Studio | إل إم ستوديو
vllm | ai | - | vLLM | في إل إل إم
llama-cpp | ai | - | llama.cpp | -
comfyui | ai | - | ComfyUI | -
pytorch | ai | - | PyTorch | باي تورش, بايتورش
tensorflow | ai | google | TensorFlow | تنسرفلو, تنسور فلو
jax | ai | google | ?JAX | -
cuda | near | nvidia | =CUDA | كودا إنفيديا
transformers-lib | ai | hugging-face | Hugging Face Transformers | مكتبة ترانسفورمرز
dlss | - | nvidia | =DLSS | -
le-chat | ai | mistral | Le Chat Mistral, =Le Chat | لو شا, لو تشات
firefly | ai | adobe | Adobe Firefly, ??Firefly | ??فايرفلاي, أدوبي فايرفلاي
agentforce | ai | salesforce | Agentforce | إيجنت فورس
einstein | ai | salesforce | Einstein GPT | أينشتاين جي بي تي
joule | ai | sap | SAP Joule | -
watsonx | ai | ibm | watsonx, IBM Watson | واتسون إكس, آي بي إم واتسون
optimus | near | tesla | ??Optimus, Tesla Optimus, Optimus robot | ??أوبتيموس, أوبتيموس تسلا, روبوت أوبتيموس
fsd | near | tesla | Full Self-Driving, =FSD | القيادة الذاتية الكاملة
robotaxi | near | tesla | =Robotaxi, Cybercab | روبوتاكسي, سايبركاب
autopilot | near | tesla | Tesla Autopilot | أوتوبايلوت تسلا
midjourney | ai | midjourney-inc | Midjourney | ميدجورني, ميد جورني, ميدجيرني | -
replika | ai | - | =Replika | ريبليكا
poe | ai | - | =Poe AI | -
you-com | ai | - | =You.com | -
doubao | ai | bytedance | Doubao | دوباو | pro, lite
quark | ai | alibaba | Alibaba Quark | -
deepfacelab | ai | - | DeepFaceLab | -
figma-make | ai | figma | Figma Make | -
dgx | near | nvidia | =DGX, DGX Spark, DGX Cloud | دي جي إكس
geforce | - | nvidia | GeForce | جيفورس
arc-agi | ai | - | ARC-AGI | -
swe-bench | ai | - | SWE-bench | -
tinygrad | ai | - | =tinygrad | -
`
