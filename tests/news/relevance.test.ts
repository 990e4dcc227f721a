import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type Judged, judgeRelevance } from '../../src/news/relevance.ts'
import type { Focus } from '../../src/news/types.ts'
import { cpuOf } from '../support/cpu.ts'

const judge = (item: Partial<Judged> & { readonly title: string }) =>
  judgeRelevance({ summary: null, url: null, categories: [], language: 'en', focus: 'general', ...item })

const about: readonly string[] = [
  'AI is starting to pick who gets laid off',
  'Use of A.I. soars in classrooms',
  'A chatbot told him to quit his job',
  'OpenAI chief says remote work was a mistake',
  'Can GPT-5 write code?',
  'Deepfakes fool bank clerks',
  'What large language models know about grammar',
  'Newspapers sue over training data of language models',
  'Nvidia and TSMC rush to build AI chips',
  'Anthropic signs deal with the Pentagon',
  'Machine learning finds a new antibiotic',
  'Google warns employees about Bard',
  'how ai and llms change the work of translators',
  'كيف يغير الذكاء الاصطناعي غرف الأخبار',
  'وللذكاء الاصطناعي رأي آخر في تشخيص الأشعة',
  'بالذكاء الاصطناعي.. جامعة تكشف الأورام مبكرا',
  'روبوتات الدردشة تهدد مهنة المترجمين',
  'أوبن إيه آي تؤجل نموذجها المفتوح',
  'محكمة تنظر في دعوى مؤلفين ضد أنثروبيك',
  'ديب سيك تفاجئ الأسواق بنموذج مفتوح المصدر',
  'جوجل تعلن Gemini 3 Pro',
  'خبراء يحذرون من التزييف العميق قبل الانتخابات',
  '国内首个人工智能大模型发布',
  '人工知能の新しいモデルを発表',
  '인공지능이 바꾸는 일자리',
  'L’intelligence artificielle à l’école',
  'Künstliche Intelligenz im Krankenhaus',
  'Elon Musk يستثمر الملايين في مشروع الذكاء الاصطناعي التوليدي لتويتر',
]

const notAbout: readonly string[] = [
  'The chairman said the Thai team trains in Dubai',
  'Writing HTML and YAML by hand',
  'Apple pie, the American dessert',
  'Claude Monet paintings sold at auction',
  'Gemini horoscope: what the stars say today',
  'Meta-analysis of vitamin D studies',
  'Real estate agent shares tips for first-time buyers',
  'FBI agents search a house in Ohio',
  'Ai Weiwei opens exhibition in Vienna',
  'Fashion models walk out in Milan',
  'Potato chips recalled over allergy',
  'Elon Musk polls followers on Twitter',
  'Amazon rainforest fires double',
  'SpaceX launches Falcon 9 with Starlink satellites',
  'Hurricane models disagree about the path of the storm',
  'Training camp opens without its star',
  'The transformer explosion left 3,000 homes dark',
  'Air pollution is making us sick',
  'Intel officials warned of the attack',
  'The copilot landed the plane alone',
  'برج الجوزاء: حظك اليوم',
  'معرض كلود مونيه يفتتح في باريس',
  'وكيل وزارة التعليم يعلن نتائج الثانوية',
  'تدريب الفريق يبدأ مبكرا',
  'رقائق البطاطس خطر على القلب',
  'نماذج امتحانات الصف الثالث الثانوي',
  'حرائق غابات الأمازون تلتهم آلاف الهكتارات',
  'عارضة أزياء تتصدر غلاف المجلة',
  'الذكاء العاطفي مفتاح النجاح في العمل',
  'فيلم جديد عن حياة نيكولا تسلا',
  'عصير تفاح وعسل: وصفة سريعة',
  'بارد وممطر: طقس الغد',
]

describe('what is about AI', () => {
  for (const title of about) {
    it(`is "${title}"`, () => {
      const language = /\p{Script=Arabic}/u.test(title) ? 'ar' : 'en'
      assert.equal(judge({ title, language }).relevant, true, JSON.stringify(judge({ title, language })))
    })
  }
  for (const title of notAbout) {
    it(`is not "${title}"`, () => {
      for (const focus of ['general', 'tech'] satisfies readonly Focus[]) {
        assert.equal(judge({ title, focus }).relevant, false, JSON.stringify(judge({ title, focus })))
      }
    })
  }
})

describe('a source about AI', () => {
  it('is believed where nothing speaks against it', () => {
    const told = judge({ title: 'Inside our new office', focus: 'ai' })
    assert.equal(told.relevant, true)
    assert.deepEqual(told.reasons, ['focus:ai'])
  })

  it('is not believed where an item is plainly about something else', () => {
    assert.equal(judge({ title: 'Black Friday discount: lowest price on headsets', focus: 'ai' }).relevant, false)
  })

  it('is known by its address', () => {
    const told = judge({ title: 'Ten advances in mathematics', url: 'https://openai.com/index/ten-advances' })
    assert.deepEqual(told, { relevant: true, score: told.score, reasons: ['host:openai.com'] })
    assert.equal(judge({ title: 'Ten advances', url: 'https://www.openai.com.example.org/x' }).relevant, false)
    assert.equal(judge({ title: 'Ten advances', url: 'https://blog.eleuther.ai/x' }).relevant, true)
  })
})

describe('the reasons', () => {
  it('name words, names, categories, sections and focus', () => {
    const { reasons } = judge({
      title: 'OpenAI trains a language model',
      url: 'https://news.example/technology/artificial-intelligence/story-1',
      categories: ['Business', 'Artificial Intelligence'],
      focus: 'tech',
    })
    for (const reason of [
      'word:language model',
      'name:openai',
      'category:Artificial Intelligence',
      'section:artificial-intelligence',
      'focus:tech',
    ]) {
      assert.ok(reasons.includes(reason), `${reason} in ${reasons.join(', ')}`)
    }
  })

  it('name what speaks against', () => {
    assert.ok(judge({ title: 'ChatGPT course with promo code' }).reasons.includes('not:promo code'))
  })

  it('give a score between 0 and 1 that agrees with the decision', () => {
    for (const title of [...about, ...notAbout, '', '🙂', '\ud800', 'AI '.repeat(2000)]) {
      const { relevant, score } = judge({ title })
      assert.ok(score >= 0 && score <= 1)
      assert.equal(score >= 0.5, relevant, title.slice(0, 60))
    }
  })
})

describe('a summary', () => {
  it('counts less than a title, and only its beginning counts', () => {
    const summary = 'Its makers speak of artificial intelligence and of chatbots.'
    assert.equal(judge({ title: 'A new toy', summary }).relevant, true)
    assert.equal(judge({ title: 'A new toy', summary: 'It was made with AI.' }).relevant, false)
    assert.equal(judge({ title: 'A new toy', summary: `${'word '.repeat(150)}${summary}` }).relevant, false)
  })

  it('is judged at once, however long and hostile', async () => {
    const taken = await cpuOf(() => {
      for (const text of ['AI ', 'language ', '<a', 'ذكاء ', 'a.', '\u202e']) {
        judge({
          title: text.repeat(50_000),
          summary: text.repeat(50_000),
          categories: Array.from({ length: 10_000 }, () => text.repeat(50)),
        })
      }
    })
    assert.ok(taken < 2_000)
  })
})
