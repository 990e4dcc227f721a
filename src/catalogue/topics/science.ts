// Cues of topics about what is made and found. See ../topics.ts for the signs.
import { listOf } from '../list.ts'

export const scienceCues = {
  models: listOf(`
  !new model(s), !flagship model, !launches model, !releases model, !most capable model, !latest model, !next-generation model,
  !frontier model, !reasoning model(s), !system card, !model card, context window, benchmark(s), leaderboard, SOTA,
  state of the art, outperforms, outperform, beats, tops, parameters, multimodal, per million tokens, API pricing,
  general availability, preview, foundation model(s), language model(s), LLM(s), unveils, introducing, releases, model(s),
  image model(s), video model(s), voice model(s), world model(s), diffusion model(s), text-to-video, text-to-image,
  !نموذج جديد, !نموذجا جديدا, !نماذج جديدة, !أحدث نماذجها, !أقوى نماذجها, !نموذجها الجديد, !نموذجها الأحدث, !تطلق نموذج,
  !تكشف عن نموذج, !أطلقت نموذج, !نموذج استدلال, جيل جديد, إصدار جديد, نسخة جديدة, معلمة, معلمات, نافذة السياق, يتفوق, تتفوق,
  يتفوق على, تتفوق على, متعدد الوسائط, متعددة الوسائط, معاينة, اختبارات الأداء, نموذج, نماذج, نموذجها, نماذجها, نموذج لغوي,
  نماذج لغوية,
`),
  products: listOf(`
  !rolls out, !rolling out, !now available, !new feature(s), feature(s), app, apps, update, updates, integrates, integration,
  plugin(s), browser, search, subscription, free users, voice mode, memory, shopping, ads, Android, iOS, iPhone, =Windows,
  smart glasses, wearable(s), beta, lets users, lets you, launches, launch, launched, debuts, assistant, chatbot(s),
  روبوت دردشة, روبوتات دردشة, روبوت محادثة, روبوتات محادثة,
  Chrome, Gmail, Docs, Office, tool, tools, adds, app store, desktop, CLI, IDE, coding agent, coding assistant, voice assistant,
  !ميزة جديدة, !مزايا جديدة, !ميزات جديدة, !متاح الآن, ميزة, مزايا, ميزات, يتيح, تتيح, تطبيق, تطبيقات, تحديث, تحديثات, تطرح, طرح,
  تضيف, أضافت, متصفح, مساعد, مساعد ذكي, اشتراك, اشتراكات, وضع صوتي, إعلانات, نظارات, نسخة تجريبية, أداة, أدوات, آيفون, أندرويد,
  ويندوز, محرك بحث, تسوق, للمستخدمين, تطلق, إطلاق,
`),
  research: listOf(`
  !paper, !papers, !preprint, !arXiv, !study finds, !new study, !peer-reviewed, study, researchers, scientists, research,
  breakthrough, dataset(s), =Nature, architecture, interpretability, scaling laws, Nobel, =IMO, Math Olympiad, theorem, proof,
  mathematicians, mathematics, protein(s), genome, drug discovery, scientific, discovery, experiment(s), evaluation, evaluations,
  method, algorithm(s), NeurIPS, ICML, ICLR, university researchers, physics, biology, chemistry, neuroscience, lab,
  !دراسة, !دراسة جديدة, !ورقة بحثية, !بحث جديد, !بحث علمي, باحثون, باحثين, علماء, أبحاث, اكتشاف, إنجاز علمي, نيتشر, تجربة, تجارب,
  قوانين التوسع, نوبل, أولمبياد الرياضيات, رياضيات, بروتينات, اكتشاف الأدوية, علمي, علمية,
`),
  openSource: listOf(`
  !open-source, !open-sources, !open-sourced, !open-weight, !open-weights, !open model(s), Apache 2.0, MIT license, GitHub,
  Hugging Face, repository, repo, release weights, releases weights, model weights, fork, license, licence, local model(s),
  self-hosted, llama.cpp, vLLM, Ollama, freely available, anyone can download, run locally, =Linux, open-source community,
  !مفتوح المصدر, !مفتوحة المصدر, !مصادر مفتوحة, !مفتوح الأوزان, !مفتوحة الأوزان, أوزان النموذج, رخصة, جيت هاب, غيت هاب, هاغينغ فيس,
  مستودع, تحميل النموذج, نموذج محلي, تشغيله محليا,
`),
  robotics: listOf(`
  !robot(s), !robotics, !humanoid, !humanoids, !self-driving, !driverless, !robotaxi(s), autonomous, autonomy, drone(s),
  autonomous vehicle(s), autonomous driving, warehouse(s), manipulation, embodied, physical AI, Optimus, Waymo, Boston Dynamics,
  Unitree, =FSD, Full Self-Driving, Autopilot, quadruped, robotic, exoskeleton, lidar,
  !روبوت بشري, !روبوتات بشرية, !روبوتات, !روبوت, !ذاتية القيادة, !قيادة ذاتية, أوبتيموس, طائرة مسيرة, طائرات مسيرة, مسيرات,
  سيارة أجرة ذاتية, سيارات أجرة ذاتية, روبوتاكسي, وايمو, شبيهة بالبشر, شبيه بالبشر,
`),
} as const satisfies Readonly<Record<string, readonly string[]>>
