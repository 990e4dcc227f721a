// The words by which an item is known to be about AI, or known not to be. "(s)" stands for the word with and without it; "=" before a word
// makes its case count. Arabic words stand without their article; every one matches with it, and behind و ف ب ك ل س.
import { listOf } from '../list.ts'

/** AI itself. */
const itself = `
  =AI, =AIs, artificial intelligence, generative artificial intelligence, =GenAI, gen AI, =AGI, =ASI,
  artificial general intelligence, superintelligence, large language model(s), LLM(s), language model(s), =VLM(s),
  foundation model(s), frontier model(s), frontier lab(s), reasoning model(s), diffusion model(s), multimodal model(s),
  world model(s), open-weight, open-weights, vision-language, text-to-image, text-to-video, text-to-speech model,
  generative model(s), generative video, generative music, generative art, image generation, video generation, machine learning,
  machine-learned, deep learning, neural network(s), neural net(s), reinforcement learning, =RLHF, natural language processing,
  computer vision, chatbot(s), chat bot(s), conversational agent(s), deepfake(s), deep fake(s), agentic, multi-agent,
  coding agent(s), autonomous agent(s), prompt injection, prompt engineering, prompt engineer(s), vibe coding, vibe coder(s),
  vibe coded, mixture of experts, chain of thought, retrieval-augmented, context window, fine-tuning, fine-tuned, model weights,
  model distillation, test-time compute, voice cloning, voice clone, voice clones, latent diffusion, image synthesis, model card,
  system card, training data, training dataset, tokens per second, AI-generated, machine intelligence, thinking machine(s),
  Turing test, synthetic media, interpretability, superalignment,
  ذكاء اصطناعي, ذكاء صناعي, ذكاء توليدي, ذكاء فائق, نموذج لغوي, نماذج لغوية, نموذج لغة, نماذج لغة, نموذج توليدي, نماذج توليدية,
  نماذج متقدمة لغوية, نموذج استدلال, نماذج استدلال, تعلم آلي, تعلم الآلة, تعلم عميق, تعلم معزز, شبكة عصبية, شبكات عصبية,
  روبوت دردشة, روبوتات دردشة, روبوت محادثة, روبوتات محادثة, شات بوت, تشات بوت, برنامج دردشة, تزييف عميق, ديب فيك, رؤية حاسوبية,
  معالجة اللغة الطبيعية, معالجة لغات طبيعية, توليد صور, توليد فيديو, توليد النصوص, تحويل النص إلى صورة, تحويل النص إلى فيديو,
  استنساخ الصوت, استنساخ الأصوات, هندسة الأوامر, حقن الأوامر, بيانات التدريب, تدريب النماذج, نافذة سياق, أوزان مفتوحة,
  مفتوح الأوزان, مفتوحة الأوزان, تقطير النماذج, وكيل ذكي, وكلاء أذكياء, وكيل برمجي, وكلاء برمجيين, هلوسة النماذج, برمجة بالحدس,
  مساعد ذكي, مساعدين أذكياء, روبوت ذكي للمحادثة,
  intelligence artificielle, =IA, apprentissage automatique, modèle(s) de langage, grand(s) modèle(s) de langage,
  künstliche Intelligenz, künstlicher Intelligenz, künstlichen Intelligenz, =KI, Sprachmodell, Sprachmodelle, maschinelles Lernen,
  inteligencia artificial, aprendizaje automático, modelo(s) de lenguaje, intelligenza artificiale, yapay zeka,
  искусственный интеллект, искусственного интеллекта, нейросеть, нейросети, штучний інтелект,
  هوش مصنوعی,
`

/** Machines that move by themselves. */
const autonomy = `
  self-driving, driverless, autonomous vehicle(s), autonomous driving, autonomous car(s), robotaxi(s), humanoid, humanoids,
  humanoid robot(s),
  قيادة ذاتية, ذاتية القيادة, سيارات ذاتية, روبوت بشري, روبوتات بشرية, روبوتات شبيهة بالبشر, روبوت شبيه بالبشر, روبوتاكسي,
`

/** What hardly anything else is called. */
const near = `
  =Ai, =ML, =NLP, =RAG, =GPT, =GPTs, =NPU, =NPUs, neural, generative, multimodal, embeddings, hallucination(s), transformer model(s),
  tokenizer, pretraining, pre-training, post-training, supervised learning, data labeling, data labelling, synthetic data,
  image generator(s), video generator(s), music generator(s), voice mode, voice model(s), facial recognition, face recognition,
  speech recognition, recommendation algorithm(s), algorithmic bias, algorithmic warfare, autonomous weapon(s), killer robot(s),
  lethal autonomous, embodied, web crawler(s), scraping bots, GPU cluster(s), supercomputer(s), hyperscaler(s), neocloud(s),
  compute cluster(s), compute capacity, accelerators, coding assistant(s), code assistant(s), code generation, alignment research,
  existential risk, red teaming, guardrails, jailbreak, jailbreaks, jailbroken, watermarking, virtual assistant(s), digital twin(s),
  inference, robot lawyer, singularity, technological singularity, transhumanism, cognitive computing, knowledge graph, SOTA,
  تعرف على الوجوه, التعرف على الوجه, أسلحة ذاتية, وحدات معالجة الرسومات, وحدات معالجة الرسوميات, معالجات رسومية, حاسوب فائق,
  حواسيب فائقة, خوارزميات, خوارزمية, مساعد افتراضي, مساعد رقمي, مساعد صوتي, توليدي, توليدية, تعلم ذاتي, بيانات اصطناعية, هلوسة,
  استدلال,
`

/** What stands near AI, and near much else. */
const around = `
  model(s), GPU(s), chip(s), chipmaker(s), semiconductor(s), data center(s), data centre(s), datacenter(s), compute, algorithm(s),
  algorithmic, automation, automated, bot, bots, assistant, assistants, agent, agents, robot(s), robotic, robotics, open-source,
  parameters, tokens, benchmark(s), dataset(s), transformer, prompt, prompts, copilots, co-pilots, smart glasses, gigawatt(s),
  export controls, fair use, scraping, scraped, web scraping, misinformation, disinformation, =API, developer(s), coding, coder(s),
  programmer(s), drone(s), surveillance, big data, workforce, superhuman,
  نموذج, نماذج, رقاقة, رقائق, رقاقات, شرائح, معالجات, أشباه الموصلات, مركز بيانات, مراكز بيانات, حوسبة, أتمتة, روبوت, روبوتات, وكيل,
  وكلاء, مفتوح المصدر, مفتوحة المصدر, معلمات, معلمة, قيود التصدير, معلومات مضللة, تضليل, مراقبة, مبرمجين, مطورين, مطورون, برمجة,
  مسيرات, طائرات مسيرة, نظارات ذكية, غيغاواط, جيجاواط,
`

/** What is sold, played or eaten under a word that also means AI. */
const otherwise = `
  best deals, best deal, deal alert, on sale, discount, discounts, coupon(s), promo code(s), discount code(s), Black Friday,
  Cyber Monday, Prime Day, gift guide, gift ideas, price drop, lowest price, all-time low price, buying guide, refurbished,
  fashion model(s), role model(s), scale model(s), model train(s), business model(s), pricing model(s), distribution model,
  model year, model railway, potato chip(s), chocolate chip(s), chip shot, poker chip(s), blue chip(s), fish and chips,
  secret agent(s), real estate agent(s), estate agent(s), travel agent(s), FBI agent(s), free agent(s), insurance agent(s),
  federal agent(s), ICE agent(s), border agent(s), Border Patrol agent(s), Agent Orange, chemical agent(s), double agent(s),
  Secret Service agent(s), free agency, robot vacuum(s), robot mower(s), robot lawn mower, NPC AI, enemy AI, game AI,
  Steven Spielberg, walkthrough, patch notes, esports, training camp, training session, potty training, power transformer(s),
  transformer explosion, Transformers movie, weather model(s), climate model(s), car model(s), Raspberry Pi Model, Model B,
  hair transformation, horoscope, zodiac, Wordle, NYT Connections, Connections hints, crossword,
  عروض, خصم, خصومات, تخفيضات, كوبون, كود خصم, الجمعة البيضاء, بلاك فرايدي, سعر ومواصفات, مواصفات وسعر, أرخص, برج الجوزاء,
  عارضة أزياء, عارضات أزياء, رقائق البطاطس, رقائق الشوكولاتة, رقائق الذرة, شرائح اللحم, شرائح البطاطس, شرائح الدجاج, عميل سري,
  وكيل أعمال, وكيل لاعبين, وكيل اللاعب, وكيل وزارة, وكيل النيابة, وكيل عقاري, وكلاء عقاريين, وكلاء اللاعبين, نموذج إجابة,
  نماذج امتحانات, نموذج امتحان, نموذج طلب, نموذج أعمال, نموذج يحتذى, شرائح المجتمع, شرائح الدخل, حظك اليوم, توقعات الأبراج,
  واتساب الذهبي, مهكر, باك لينك,
`

/** Promotion and the noise of markets. */
const noise = `
  horoscopes, price prediction, price target, technical analysis, should you buy, stocks to buy, stock to buy, better buy,
  Motley Fool, hot stocks, memecoin(s), airdrop, crypto token(s), token sale, NFT(s), bitcoin, ethereum, sponsored, advertorial,
  partner content, webinar, register now, free course, affiliate, giveaway, AI tools you need, make money with, passive income,
  طريقة تحميل, تحميل تطبيق, تحميل برنامج, شرح خطوات, خطوات إنشاء, إنشاء حساب, إنشاء متجر, فتح محفظة, ربح المال, الربح من الإنترنت,
  أفضل مواقع, استضافة مواقع, كورس مجاني, دورة مجانية, توقعات سعر, سعر الذهب, سعر الدولار, بيتكوين, عملات رقمية, عملة رقمية,
  عملات مشفرة, عملة مشفرة,
`

/** Words with what each of them says about AI in points. */
export interface WordGroup {
  readonly weight: number
  readonly words: readonly string[]
}

export const aboutAi: readonly WordGroup[] = [
  { weight: 3, words: listOf(itself) },
  { weight: 2.7, words: listOf(autonomy) },
  { weight: 2, words: listOf(near) },
  { weight: 1, words: listOf(around) },
]

/** AI itself in scripts that put no space between words; worth 3 wherever it stands inside a run of their letters. */
export const insideWords: readonly string[] = listOf(
  '人工智能, 人工智慧, 大模型, 语言模型, 机器学习, 深度学习, 人工知能, 生成式, 機械学習, 인공지능, 챗봇, 생성형',
)

export const notAboutAi: readonly WordGroup[] = [
  { weight: -3, words: listOf(otherwise) },
  { weight: -2, words: listOf(noise) },
]
