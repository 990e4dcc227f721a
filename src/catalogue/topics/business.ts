// Cues of topics about money, work and machines. See ../topics.ts for the signs.
import { listOf } from '../list.ts'

export const businessCues = {
  funding: listOf(`
  !raises, !raised, !raise, !funding round, !funding, !Series A, !Series B, !Series C, !Series D, !Series E, !Series F, !seed round,
  !valuation, !valued at, !acquires, !acquire, !acquired, !acquisition, !buys, !merger, !takeover, !=IPO, investment(s), invests,
  invest, investor(s), stake, bid, files to go public, go public, S-1, shares fall, shares fell, shares drop, shares rise,
  shares rose, shares jump, shares surge, shares slide, shares tumble, shares plunge, its shares, share price, stock, stocks,
  market cap, market value, selloff, sell-off, rally, Wall Street, Nasdaq, earnings, revenue, run rate, annualized, profit, loss,
  venture capital, VC, unicorn, startup funding, billion, million, debt, bond(s), bubble, forecast, quarter, buyout,
  !جولة تمويل, !جولة تمويلية, !تجمع تمويلا, !جمعت, !تجمع, !تقييم, !تقدر قيمتها, !تستحوذ, !استحواذ, !استحوذت, !طرح عام أولي, !اكتتاب,
  !اندماج, استثمار, استثمارات, تستثمر, استثمرت, مستثمرون, مستثمرين, حصة, عرض شراء, أسهم, سهم, قيمة سوقية, وول ستريت, بورصة, خسائر,
  أرباح, إيرادات, صفقة, مليار, مليارات, مليون, تمويل, سندات, ديون, فقاعة, رأس المال الجريء,
`),
  hardware: listOf(`
  !GPU(s), !chip(s), !chipmaker(s), !semiconductor(s), !data center(s), !data centre(s), !datacenter(s), !=HBM, !=TPU, !=TPUs,
  accelerator(s), gigawatt(s), megawatt(s), power plant(s), power grid, electricity, energy, nuclear, compute, supercomputer(s),
  cluster(s), cloud, foundry, fab, fabs, wafer(s), server(s), cooling, capex, infrastructure, processor(s), memory chip(s),
  memory shortage, =RAM, =DRAM, Blackwell, Rubin, inference chip, hyperscaler(s), neocloud(s), export controls, silicon, =CPU, =NPU,
  !رقائق, !رقاقات, !رقاقة, !شرائح, !شريحة, !معالجات, !أشباه الموصلات, !وحدات معالجة الرسومات, !مركز بيانات, !مراكز بيانات, غيغاواط,
  جيجاواط, ميغاواط, طاقة, كهرباء, نووية, حاسوب فائق, حوسبة, سحابة, حوسبة سحابية, خوادم, بنية تحتية, إنفاق رأسمالي, ذاكرة, معالج,
  تبريد, مصنع رقائق,
`),
  people: listOf(`
  !steps down, !stepping down, !resigns, !resigned, !fired, !ousted, !ouster, !hires, !poaches, !poached, !appoints, !appointed,
  !layoffs, !lays off, !laid off, !job cuts, !cut jobs, !cuts jobs, !departs, !departure, !departures, leaves, leaving, joins,
  joining, co-founder(s), board, reorganization, reorg, restructuring, workforce, jobs, job, workers, employment, unemployment,
  salary, salaries, talent, talent war, interview, founder, exodus, replace workers, human workers, staff, employees, hiring,
  !يستقيل, !تستقيل, !استقال, !استقالة, !إقالة, !أقال, !يعين, !تعين, !تعيين, !يغادر, !غادر, !مغادرة, !ينضم, !انضم, !انضمام, !تسريح,
  !تسرح, !يسرح, !تسريح موظفين, !يترك منصبه, !يتنحى, مجلس الإدارة, إعادة هيكلة, وظائف, وظيفة, سوق العمل, رواتب, مواهب, مقابلة,
  موظفين, موظفيها, موظف, عمال, بطالة, توظيف,
`),
  business: listOf(`
  !partnership, !partners with, !partner, !enterprise, !enterprises, customers, clients, deploys, deployment, adoption, adopts,
  contract, deal with, deal, pricing, strategy, productivity, =ROI, pilot, bank, banks, retail, retailer, healthcare, consulting,
  government contract, market share, small businesses, business, businesses, companies, customer service, executives, collaboration,
  agreement, expands, expansion, office in, telecom, insurance, supply chain, workflow(s), SaaS, software stocks,
  !شراكة, !شراكات, !اتفاقية, !مذكرة تفاهم, !تعاون, !تتعاون, عملاء, تعتمد, اعتماد, عقد, استراتيجية, إنتاجية, بنوك, بنك, قطاع الصحة,
  تجزئة, استشارات, حصة سوقية, مؤسسات, قطاع, أعمال, تحول رقمي, توقع, وقعت, حلول, توسع,
`),
} as const satisfies Readonly<Record<string, readonly string[]>>
