// What the made-up outlets report: events, each told in other words by each outlet.
import { createRandom, type Random } from './random.ts'
import { invent } from './sentences.ts'
import { type Language, WORDS } from './words.ts'

type Told = readonly [string, string, string, ...string[]]

/** One headline's event: the same number tells the same event in any language and any wording. */
export interface Event {
  readonly number: number
  readonly aboutAi: boolean
}

/** A headline of the event; another `wording` tells it in other words. */
export function tell(event: Event, language: Language, wording: Random): string {
  const told = wording.pick(
    event.aboutAi ? aiHeadlines(event.number, language) : otherHeadlines(event.number, language),
  )
  return told + wording.pick(tails(wording, language))
}

/** What an outlet adds of its own: names that hardly another headline has, as real headlines do. */
function tails(wording: Random, language: Language): readonly [string, ...string[]] {
  const [one, two] = [invent(wording, language), invent(wording, language)]
  const list = WORDS[language]
  if (language === 'ar') return ['', ` بحسب ${one} ${two}`, ` و${one} ترد`, `: ما رأي ${one}؟`, ` قرب ${one}`]
  return [
    '',
    `, says ${one} ${two}`,
    ` as ${one} ${wording.pick(list.verb)} ${two}`,
    `: what ${one} ${two} thinks`,
    ` ahead of ${one} ${wording.pick(list.noun)}`,
    ` – and ${one} is ${wording.pick(list.adjective)}`,
  ]
}

function aiHeadlines(number: number, language: Language): Told {
  const facts = createRandom(number, 7)
  const list = WORDS[language]
  const from = (words: readonly [string, ...string[]], share: number) =>
    words[Math.floor(share * words.length)] ?? words[0]
  const [companyShare, otherShare, modelShare, wordShare, goalShare, kindShare] = Array.from(
    { length: 6 },
    facts.fraction,
  )
  const startup = invent(facts, language)
  const company = facts.chance(0.5) ? from(list.company, companyShare ?? 0) : `${invent(facts, language)} AI`
  const other = from(list.company, otherShare ?? 0)
  const version = `${facts.between(1, 9)}.${facts.between(0, 5)}`
  const model = facts.chance(0.6) ? from(list.model, modelShare ?? 0) : invent(facts, language)
  const field = from(list.field, wordShare ?? 0)
  const goal = from(list.goal, goalShare ?? 0)
  const thing = from(list.thing, goalShare ?? 0)
  const country = facts.chance(0.4) ? from(list.country, wordShare ?? 0) : invent(facts, language)
  const millions = facts.between(3, 900)
  const english: readonly [Told, ...Told[]] = [
    [
      `${company} launches ${model} ${version}, a model for ${field}`,
      `${company} unveils ${model} ${version} to ${goal}`,
      `Meet ${model} ${version}: ${company} aims its new model at ${field}`,
      `${model} ${version} from ${company} is out, and it promises to ${goal}`,
    ],
    [
      `${startup} raises $${millions} million to ${goal}`,
      `AI start-up ${startup} lands $${millions}M led by ${other}`,
      `Investors put $${millions} million into ${startup}, which wants to ${goal}`,
    ],
    [
      `${country} drafts rules for ${thing}`,
      `Lawmakers in ${country} want to rein in ${thing}`,
      `${thing}: ${country} proposes fines of $${millions} million`,
    ],
    [
      `${company} sued over ${thing} by ${startup}`,
      `${startup} takes ${company} to court in a fight about ${thing}`,
      `Lawsuit by ${startup} accuses ${company} of misusing ${thing}`,
    ],
    [
      `${company} to buy ${startup} for $${millions} million`,
      `${startup} is acquired by ${company} in a bet on ${field}`,
      `${company} swallows ${startup}, maker of AI tools for ${field}`,
    ],
    [
      `${startup} study: ${thing} can ${goal}`,
      `Researchers at ${startup} teach neural networks to ${goal}`,
      `New paper from ${startup} shows how ${thing} could ${goal}`,
    ],
  ]
  const arabic: readonly [Told, ...Told[]] = [
    [
      `${company} تطلق ${model} ${version} من أجل ${field}`,
      `${company} تكشف عن نموذج ${model} ${version} بهدف ${goal}`,
      `نموذج ${model} ${version} الجديد من ${company} يعد بـ${goal}`,
    ],
    [
      `${startup} تجمع ${millions} مليون دولار من أجل ${goal}`,
      `شركة الذكاء الاصطناعي الناشئة ${startup} تحصل على ${millions} مليون دولار بقيادة ${other}`,
      `مستثمرون يضخون ${millions} مليون دولار في ${startup}`,
    ],
    [
      `${country} تعد قواعد لتنظيم ${thing}`,
      `مشرعون في ${country} يسعون إلى ضبط ${thing}`,
      `${thing}: ${country} تقترح غرامات بقيمة ${millions} مليون دولار`,
    ],
    [
      `${startup} تقاضي ${company} بسبب ${thing}`,
      `دعوى من ${startup} ضد ${company} حول ${thing}`,
      `${company} أمام القضاء: ${startup} تتهمها بإساءة استخدام ${thing}`,
    ],
    [
      `${company} تستحوذ على ${startup} مقابل ${millions} مليون دولار`,
      `صفقة بقيمة ${millions} مليون دولار تضم ${startup} إلى ${company}`,
      `${company} تشتري ${startup} المتخصصة في ${field}`,
    ],
    [
      `دراسة من ${startup}: ${thing} قادرة على ${goal}`,
      `باحثون في ${startup} يدربون الشبكات العصبية على ${goal}`,
      `ورقة جديدة من ${startup} عن ${thing} و${goal}`,
    ],
  ]
  const kinds = language === 'en' ? english : arabic
  return kinds[Math.floor((kindShare ?? 0) * kinds.length)] ?? kinds[0]
}

function otherHeadlines(number: number, language: Language): Told {
  const facts = createRandom(number, 11)
  const kind = facts.between(0, 4)
  const [one, two] = [invent(facts, language), invent(facts, language)]
  const list = WORDS[language]
  // Most places, and half of the things, are named in few headlines.
  const place = facts.chance(0.3) ? facts.pick(list.place) : invent(facts, language)
  const noun = facts.chance(0.5) ? facts.pick(list.noun) : invent(facts, language).toLowerCase()
  const second = invent(facts, language).toLowerCase()
  const adjective = facts.pick(list.adjective)
  const [small, large] = [facts.between(1, 9), facts.between(10, 4_000)]
  const english: readonly [Told, ...Told[]] = [
    [
      `${one} beats ${two} ${small}-${small - 1} in ${place}`,
      `${place}: ${two} loses to ${one} after a ${adjective} final`,
      `Late goal gives ${one} victory over ${two}`,
    ],
    [
      `${place} opens its ${adjective} ${noun} after ${large} days`,
      `The ${noun} of ${place} is open at last`,
      `Mayor ${one} cuts the ribbon at the ${adjective} ${noun} in ${place}`,
    ],
    [
      `${one} wins the ${noun} prize for a ${adjective} novel`,
      `Novelist ${one} honoured in ${place}`,
      `A ${adjective} book about a ${second} earns ${one} a prize`,
    ],
    [
      `Storm closes the ${noun} in ${place}`,
      `${large} homes without power as wind hits ${place}`,
      `${place} counts the damage to its ${noun} and ${second}`,
    ],
    [
      `${one} quits as head of the ${noun} union`,
      `${noun} union loses ${one} in a ${adjective} dispute`,
      `After ${small} years, ${one} leaves the ${noun} union to ${two}`,
    ],
  ]
  const arabic: readonly [Told, ...Told[]] = [
    [
      `${one} يفوز على ${two} في ${place}`,
      `${place}: ${two} يخسر أمام ${one} بنتيجة ${small}`,
      `هدف متأخر يمنح ${one} الفوز على ${two}`,
    ],
    [
      `${place} تفتتح ${noun} ${adjective} بعد ${large} يوما`,
      `${noun} في ${place} يفتح أبوابه أخيرا`,
      `${one} يدشن ${noun} ${adjective} في ${place}`,
    ],
    [`${one} ينال جائزة ${noun} عن رواية جديدة`, `تكريم ${one} في ${place}`, `كتاب عن ${second} يمنح ${one} جائزة`],
    [
      `عاصفة تغلق ${noun} في ${place}`,
      `${large} منزل بلا كهرباء في ${place}`,
      `${place} تحصي أضرار ${noun} و${second}`,
    ],
    [
      `${one} يستقيل من رئاسة اتحاد ${noun}`,
      `اتحاد ${noun} يفقد ${one}`,
      `بعد ${small} أعوام ${one} يغادر اتحاد ${noun}`,
    ],
  ]
  return (language === 'en' ? english : arabic)[kind] ?? english[0]
}
