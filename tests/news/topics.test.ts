import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findNames } from '../../src/news/names.ts'
import { findTopics } from '../../src/news/topics.ts'

const topicsOf = (title: string, summary: string | null = null): readonly string[] =>
  findTopics({ title, summary, names: findNames({ title, summary }) })

describe('the topic of', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['OpenAI unveils GPT-5.1, its most capable model', 'models'],
    ['ChatGPT rolls out a new feature to free users', 'products'],
    ['Researchers publish paper on interpretability of language models', 'research'],
    ['Anthropic raises $30 billion at a $380 billion valuation', 'funding'],
    ['Nvidia ships Blackwell chips to Gulf data centers', 'hardware'],
    ['EU lawmakers delay the AI Act', 'policy'],
    ['Open letter warns of extinction risk from superintelligence', 'safety'],
    ['The New York Times sues OpenAI over copyright', 'legal'],
    ['OpenAI chief scientist resigns', 'people'],
    ['Alibaba releases open-weight model under Apache 2.0', 'open-source'],
    ['Tesla shows humanoid robot folding shirts', 'robotics'],
    ['Accenture and Anthropic announce partnership for enterprise customers', 'business'],
    ['Hackers use prompt injection to steal data', 'security'],
    ['Teachers ask whether students should use chatbots in school', 'society'],
    ['أوبن إيه آي تكشف عن نموذج جديد', 'models'],
    ['شات جي بي تي يضيف ميزة جديدة للمستخدمين', 'products'],
    ['دراسة جديدة: النماذج اللغوية تخطئ في الطب', 'research'],
    ['أنثروبيك تجمع 30 مليار دولار في جولة تمويل', 'funding'],
    ['إنفيديا تشحن رقائق بلاكويل إلى مراكز بيانات الخليج', 'hardware'],
    ['الاتحاد الأوروبي يؤجل قانون الذكاء الاصطناعي', 'policy'],
    ['رسالة مفتوحة تحذر من خطر وجودي', 'safety'],
    ['نيويورك تايمز تقاضي أوبن إيه آي بسبب حقوق النشر', 'legal'],
    ['استقالة كبير العلماء في أوبن إيه آي', 'people'],
    ['ديب سيك تطلق نموذجا مفتوح المصدر', 'open-source'],
    ['تسلا تعرض روبوتا بشريا: روبوت بشري يطوي القمصان', 'robotics'],
    ['شراكة بين أكسنتشر وأنثروبيك', 'business'],
    ['قراصنة يستغلون ثغرة في روبوتات المحادثة', 'security'],
    ['طلاب الجامعات والذكاء الاصطناعي في التعليم', 'society'],
  ]
  for (const [title, topic] of cases) it(`"${title}" is ${topic}`, () => assert.equal(topicsOf(title)[0], topic))

  it('a court case about a law is the case', () => {
    assert.equal(topicsOf('Judge blocks state AI law in lawsuit')[0], 'legal')
  })

  it('nothing in particular is none', () => assert.deepEqual(topicsOf('Hello, world'), []))

  it('anything is at most two', () => {
    const title = 'Court ruling on AI chips: regulators sue, startup raises funding, hackers breach robots in school'
    assert.ok(topicsOf(title).length <= 2)
  })
})
