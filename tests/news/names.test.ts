import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareVersions } from '../../src/news/names/versions.ts'
import { findNames, toNameIds } from '../../src/news/names.ts'
import { cpuOf } from '../support/cpu.ts'

const namesIn = (title: string, summary: string | null = null): string =>
  toNameIds(findNames({ title, summary })).join(' ')

const tables: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'models carry their versions': [
    ['OpenAI launches GPT-5.1', 'openai gpt gpt@5.1'],
    ['GPT 5.1 is not GPT-5', 'gpt gpt@5.1 gpt@5'],
    ['Claude Opus 4.7 is out', 'claude claude@4.7-opus'],
    ['Claude 3.5 Sonnet, then Sonnet 4.5', 'claude claude@3.5-sonnet claude@4.5-sonnet'],
    ['Gemini 3 Pro and Gemini 2.5 Flash Lite', 'gemini gemini@3-pro gemini@2.5-flash-lite'],
    ['Genie 3 met Gemini 4', 'genie genie@3 gemini gemini@4'],
    ['Qwen3.8-Max and Llama3 beat GPT4o', 'qwen qwen@3.8-max llama llama@3 gpt gpt@4o'],
    [
      'Llama 4 Maverick, Grok 4 Fast, Kimi K2 Thinking',
      'llama llama@4-maverick grok grok@4-fast kimi kimi@k2-thinking',
    ],
    ['DeepSeek V3.2 and DeepSeek-R1', 'deepseek deepseek@3.2 deepseek@r1'],
    ['o3-mini and o4-mini by OpenAI', 'openai-o openai-o@3-mini openai-o@4-mini openai'],
    ['Huawei ships the Ascend 910C', 'huawei ascend ascend@910c'],
    ['Mistral Large 3', 'mistral mistral@3-large'],
    ['GPT‑5.2‑Codex', 'gpt gpt@5.2-codex'],
  ],
  'Arabic models carry their versions': [
    ['جي بي تي-5 يتفوق على جي بي تي ٤', 'gpt gpt@5 gpt@4'],
    ['جي بي تي-5.1 من أوبن إيه آي', 'gpt gpt@5.1 openai'],
    ['كلود أوبوس 4.7 من أنثروبيك', 'claude claude@4.7-opus anthropic'],
    ['جيميني 3 برو يصل إلى المطورين', 'gemini gemini@3-pro'],
    ['ديب سيك في 3 وديب سيك آر 1', 'deepseek deepseek@3 deepseek@r1'],
    ['Google تعلن Gemini 3 Pro', 'google gemini gemini@3-pro'],
  ],
  'numbers that count are no versions': [
    ['Gemini 3 million users', ''],
    ['Claude saved 5 hours, GPT 40% of the cost', 'claude gpt'],
    ['جيميني 3 ملايين مستخدم في شركة جوجل', 'gemini google'],
  ],
  'prefixes stand before names': [
    ['وأنثروبيك تقاضي وبأوبن إيه آي', 'anthropic openai'],
    ['بـChatGPT ولـOpenAI', 'chatgpt openai'],
    ['أوبنAI', 'openai'],
  ],
  'the longest name wins': [
    ['سبيس إكس تطلق صاروخا', 'spacex'],
    ['إكس إيه آي تجمع المليارات', 'xai'],
    ['GitHub Copilot for everyone', 'github github-copilot'],
    ['The Meta Superintelligence Labs exodus', 'meta meta-superintelligence-labs'],
    ['قانون الذكاء الاصطناعي الأوروبي', 'eu-ai-act'],
    ['We moved to Scale AI', 'scale-ai'],
  ],
  'ambiguous names need company': [
    ['Mistral raises €2bn', 'mistral'],
    ['The mistral blows over Provence, Mistral said', ''],
    ['Cohere raises $500m', 'cohere'],
    ['ميسترال تجمع ملياري يورو', 'mistral'],
    ['Apple shares fall', 'apple'],
    ['Apple pie for autumn', ''],
    ['apple harvest begins', ''],
    ['Amazon rainforest burns', ''],
    ['Claude Monet exhibition opens', ''],
    ['Claude beats Gemini', 'claude gemini'],
    ['Gemini horoscope for today', ''],
    ['Meta-analysis of forty studies', ''],
    ['Meta trains its AI on photos', 'meta'],
    ['Justice at scale', ''],
    ['Scale and Mercor sell training data', 'scale-ai mercor'],
    ['The Mistral wind returns to Provence', ''],
    ['Falcon 9 launches Starlink', ''],
    ['TII releases Falcon 3 model', 'tii falcon falcon@3'],
    ['Musk wants X to use Grok', 'elon-musk x-corp grok'],
    ['Chromosome X explained', ''],
    ['كلود مونيه في باريس', ''],
    ['حرائق غابات الأمازون', ''],
    ['أشعة إكس تكشف الكسر', ''],
    ['إكس بوكس تعلن ألعاب الشهر', ''],
    ['منصة إكس تضيف غروك', 'x-corp grok'],
  ],
  'names of one spelling are decided by their company': [
    ['غروك يرد على المستخدمين', 'groq-inc grok'],
    ['غروك من xAI يثير الجدل', 'grok xai'],
    ['جروك تجمع 350 مليون دولار لرقائق الاستدلال', 'groq-inc'],
    ['لامدا من جوجل', 'lamda google'],
  ],
  'names stand in whole words': [
    ['He said the chair in Dubai was metallic', ''],
    ['Metaverse, Intelsat and Armada', ''],
    ['ChatGPT’s and OpenAI’s rise', 'chatgpt openai'],
    ['Alibaba’s Qwen, D’Angelo’s Quora', 'alibaba qwen'],
  ],
}

describe('names', () => {
  for (const [claim, cases] of Object.entries(tables)) {
    for (const [title, ids] of cases) it(`${claim}: ${title}`, () => assert.equal(namesIn(title), ids))
  }

  it('need no company in what a source about AI writes', () => {
    const ids = (focus: 'ai' | 'tech') => toNameIds(findNames({ title: 'Claude for teachers', summary: null, focus }))
    assert.deepEqual(ids('ai'), ['claude'])
    assert.deepEqual(ids('tech'), [])
  })

  it('say where they stand', () => {
    const [first, second] = findNames({ title: 'Now GPT-5.1', summary: 'From OpenAI.' })
    assert.deepEqual(first, { id: 'gpt', version: '5.1', start: 4, text: 'GPT-5.1', in: 'title' })
    assert.deepEqual(second, { id: 'openai', version: null, start: 5, text: 'OpenAI', in: 'summary' })
  })

  it('are looked for in the beginning of a summary', () => {
    assert.equal(namesIn('Nothing', `${'word '.repeat(200)} OpenAI`), '')
  })

  it('are found at once in hostile text', async () => {
    const taken = await cpuOf(() => {
      for (const text of ['جروك ', 'Claude ', 'GPT-5.1 ', 'Meta ', 'إكس ', '\ud800', 'ا', 'Open ']) {
        findNames({ title: text.repeat(20_000), summary: text.repeat(20_000) })
      }
    })
    assert.ok(taken < 2_000)
  })
})

describe('versions', () => {
  const cases = [
    ['5', '5', 'same'],
    ['5', '5.1', 'different'],
    ['4.7-opus', '4.8-opus', 'different'],
    ['4.5-opus', '4.5-sonnet', 'different'],
    ['3', '3-pro', 'compatible'],
    ['3-pro', '3-flash', 'different'],
  ] as const
  for (const [left, right, relation] of cases) {
    it(`${left} and ${right} are ${relation}`, () => assert.equal(compareVersions(left, right), relation))
  }
})
