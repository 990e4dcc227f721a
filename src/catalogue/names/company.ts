// The company in which an ambiguous name is the name.
import { listOf } from '../list.ts'

/** Words that say that a text speaks of AI; "=" before one makes its case count. */
export const aiWords: readonly string[] = listOf(`
  =AI, =A.I., =AIs, artificial intelligence, generative, =GenAI, genai, =AGI, superintelligence, deepfake, deepfakes, LLM, LLMs,
  language model, language models, foundation model, foundation models, frontier model, frontier models, reasoning model,
  reasoning models, open-weight, open weights, multimodal, chatbot, chatbots, chat bot, machine learning, deep learning,
  neural network, neural networks, neural, hallucinations, prompts, vibe coding, coding agent, coding agents, coding assistant,
  text-to-image, text-to-video, image generator, video generator, GPU, GPUs, training data, context window, tokens, inference,
  robotaxi, humanoid, humanoids, intelligence artificielle, künstliche Intelligenz, inteligencia artificial,
  intelligenza artificiale,
  ذكاء اصطناعي, ذكاء صناعي, ذكاء توليدي, ذكاء فائق, نموذج لغوي, نماذج لغوية, نماذج اللغة, نموذج اللغة, روبوت دردشة, روبوت محادثة,
  روبوتات الدردشة, روبوتات المحادثة, شات بوت, تعلم آلي, تعلم الآلة, تعلم عميق, شبكات عصبية, شبكة عصبية, تزييف عميق, توليد الصور,
  توليد الفيديو, توليدي, توليدية, نموذجها, نموذجا, نماذجها, وحدات معالجة الرسومات, وحدات معالجة الرسوميات, وكيل ذكي, وكلاء أذكياء,
  مساعد ذكي,
`)

/** Words of business and technology: in their company "Apple" is the company. */
export const tradeWords: readonly string[] = listOf(`
  CEO, CFO, CTO, chief executive, executive, executives, shares, stock, stocks, investor, investors, earnings, revenue, valuation,
  billion, trillion, million, acquires, acquisition, acquire, buys, startup, startups, company, companies, tech, technology,
  software, hardware, device, devices, app, apps, users, user, customers, launches, launch, launched, unveils, unveiled, announces,
  announced, rolls out, releases, released, update, updates, sues, sued, lawsuit, antitrust, regulators, fined, layoffs, lays off,
  employees, workers, hires, engineers, chip, chips, semiconductor, processor, processors, data center, data centers, data centre,
  data centres, cloud, iPhone, iPad, Mac, iOS, Android, Windows, browser, privacy, data, glasses, headset, feature, features, model,
  models, assistant, agent, agents, coding, developers, developer, API, platform, deal, partnership, invests,
  raises, raised, raising, funding, funding round, secures, valued, backed, backs, IPO,
  شركة, شركات, الرئيس التنفيذي, أسهم, سهم, إيرادات, أرباح, مليار, مليارات, مليون, دولار, تطلق, تعلن, تكشف, أطلقت, أعلنت, كشفت,
  تستحوذ, استحواذ, صفقة, تستثمر, استثمار, تطبيق, تطبيقات, تحديث, مستخدمين, للمستخدمين, مستخدميها, هاتف, هواتف, أجهزة, جهاز, رقائق,
  معالجات, معالج, شريحة, تقنية, تقنيات, تكنولوجيا, منصة, ميزة, مزايا, نموذج, نماذج, موظفين, موظفيها, تسريح, دعوى, دعوى قضائية,
  مركز بيانات, مراكز بيانات, سحابة, برمجيات, ناشئة, جولة تمويل, تمويل, تجمع, تمويلا, متصفح, نظارات, مساعد, وكيل, وكلاء, مطورين, للمطورين,
`)

/** Words that decide between names of one spelling (غروك is Grok and Groq). */
export const hints: Readonly<Record<string, readonly string[]>> = {
  'groq-inc': listOf('chip, chips, inference, رقائق, رقاقات, شريحة, شرائح, معالجات, استدلال'),
  grok: listOf('chatbot, deepfake, deepfakes, روبوت دردشة, روبوت محادثة, روبوت الدردشة, مساعد, صور, تزييف, تزييف عميق'),
  lamda: listOf('sentient, واع, وعي, محادثة'),
  lambda: listOf('GPU, cloud, رقائق, سحابة, حوسبة'),
}
