import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectLanguage, detectTogether } from '../../src/languages/detect.ts'
import { countScripts, scriptOf } from '../../src/languages/script.ts'
import { cpuOf } from '../support/cpu.ts'

type Case = readonly [text: string, prior: string | null, language: string]

describe('the language of a title', () => {
  const mixed: readonly Case[] = [
    ['Elon Musk يستثمر في الذكاء الاصطناعي', 'ar', 'ar'],
    ['Elon Musk يستثمر في الذكاء الاصطناعي', 'en', 'ar'],
    ['Elon Musk يستثمر في الذكاء الاصطناعي', null, 'ar'],
    ['Google تعلن Gemini 3 Pro', 'ar', 'ar'],
    ['Google تعلن Gemini 3 Pro', 'en', 'ar'],
    ['Google تعلن Gemini 3 Pro', null, 'ar'],
    ['مراجعة Samsung Galaxy S26 Ultra', 'ar', 'ar'],
    ['تحديث iOS 19 يصل إلى iPhone 16 Pro Max و iPhone 15 Pro', null, 'ar'],
    ['What does the Arabic word موجز mean in English?', 'en', 'en'],
    ['What does the Arabic word موجز mean in English?', 'ar', 'en'],
    ['Apple introduces AirPods Pro 4 — أبل', 'en', 'en'],
    ['OpenAI 发布 GPT-5.1 新模型', 'zh', 'zh'],
    ['OpenAI、新モデル「GPT-5.1」を発表', null, 'ja'],
    ['OpenAI запускает модель GPT-5', 'en', 'ru'],
  ]
  const short: readonly Case[] = [
    ['Anthropic raises $30 billion', 'en', 'en'],
    ['OpenAI DevDay 2026', 'en-US', 'en'],
    ['OpenAI DevDay 2026', 'ar', 'ar'],
    ['ChatGPT', 'ar', 'ar'],
    ['DeepSeek V4', 'EN_us', 'en'],
    ['DeepSeek V4', null, 'en'],
    ['Gemini 3 Pro', null, 'en'],
    ['Meta AI hires a new chief scientist', null, 'en'],
    ['Google announces Gemini 4 for Arabic', null, 'en'],
    ['Anthropic invests $5bn in Mistral', null, 'en'],
    ['Nvidia unveils Rubin Ultra', null, 'en'],
    ['Punkt. unveils MC03 smartphone', null, 'en'],
    ['How to use ChatGPT in your daily work', 'ar', 'en'],
    ['Beyoncé sues AI startup Suno', 'en', 'en'],
    ['Pokémon Go developer builds AI map of the world', 'en', 'en'],
  ]
  const foreign: readonly Case[] = [
    ['Le Parlement européen adopte la loi sur l’IA', 'en', 'fr'],
    ['OpenAI lance un nouveau modèle de langage pour les entreprises', 'en', 'fr'],
    ['Meta stellt neues KI-Modell vor und greift OpenAI an', 'en', 'de'],
    ['El Gobierno español aprueba la ley de inteligencia artificial', 'en', 'es'],
    ['Meta stellt neues KI-Modell vor', 'de', 'de'],
    ['La startup italiana che sfida OpenAI con un modello aperto', null, 'it'],
    ['O novo modelo da OpenAI chega ao Brasil em dezembro', null, 'pt'],
    ['Nieuwe AI-wet van de EU treedt in werking voor alle bedrijven', null, 'nl'],
    ['OpenAI yapay zeka modeli için yeni bir güncelleme yayınladı', null, 'tr'],
  ]
  const scripts: readonly Case[] = [
    ['هوش مصنوعی در ایران چگونه کار می‌کند', 'fa', 'fa'],
    ['هوش مصنوعی در ایران چگونه کار می‌کند', null, 'fa'],
    ['شرکت OpenAI مدل جدید خود را معرفی کرد', 'ar', 'fa'],
    ['مصنوعی ذہانت کے بارے میں نئی تحقیق', null, 'ur'],
    ['شركة OpenAI', null, 'ar'],
    ['Штучний інтелект в Україні: що змінилося', null, 'uk'],
    ['OpenAI представила новую модель', null, 'ru'],
    ['Η OpenAI παρουσίασε το νέο μοντέλο', null, 'el'],
    ['OpenAI משיקה מודל חדש', null, 'he'],
    ['ओपनएआई ने नया मॉडल पेश किया', null, 'hi'],
    ['오픈AI, GPT-5.1 공개', null, 'ko'],
  ]
  const nothing: readonly Case[] = [
    ['', null, 'und'],
    ['', 'ar', 'ar'],
    ['🚀🚀🚀', 'en', 'en'],
    ['12345', null, 'und'],
    ['\ud800 \udfff', 'not a language', 'und'],
    ['\ud800 invalid \udfff text of the day', 'en', 'en'],
  ]
  for (const [about, cases] of Object.entries({ mixed, short, foreign, scripts, nothing })) {
    for (const [text, prior, language] of cases) {
      it(`${about}: "${text.toWellFormed()}", declared ${prior ?? 'nothing'}, is ${language}`, () => {
        assert.equal(detectLanguage(text, prior), language)
      })
    }
  }

  it('of a feed is what its titles tell together, where one alone tells too little', () => {
    assert.equal(
      detectTogether(['OpenAI lance GPT-6', 'Mistral AI ouvre un bureau', 'Le robot qui plie le linge']),
      'fr',
    )
    assert.equal(detectTogether(['Nvidia unveils Rubin Ultra', 'xAI sues OpenAI', 'Gemini 3 Pro']), 'en')
    assert.equal(detectTogether(['ChatGPT يصل إلى الجميع', 'Gemini 3 Pro', 'نموذج جديد من OpenAI']), 'ar')
    assert.equal(detectTogether([]), null)
  })

  it('is found at once in 1 MB of anything', async () => {
    const taken = await cpuOf(() => {
      for (const text of ['x', 'ذ', 'é ', 'ذx ', '\ud83d']) detectLanguage(text.repeat(1_000_000), 'en')
    })
    assert.ok(taken < 1_000)
  })
})

describe('scripts', () => {
  it('are counted by their letters', () => {
    assert.deepEqual(Object.fromEntries(countScripts('AI ذكاء × ÷ 5')), { latin: 2, arabic: 4 })
    assert.equal(scriptOf(0xd7), null)
    assert.equal(scriptOf('é'.charCodeAt(0)), 'latin')
    assert.equal(scriptOf('ﻻ'.charCodeAt(0)), 'arabic')
  })
})
