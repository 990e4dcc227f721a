// Where AI news stands: categories of feeds, sections of sites, and publishers that write about nothing else.
import { listOf } from '../list.ts'

/** Categories of feeds that mean AI. */
export const aiCategories: readonly string[] = listOf(`
  ai, artificial intelligence, artificial-intelligence, artifical intelligence, generative ai, gen ai, genai, agi, machine learning,
  machine-learning, ml, ai ml, ai & ml, ai/ml, ai and ml, ai & machine learning, ai and machine learning, deep learning, llm, llms,
  large language models, chatgpt, chatbots, ai agents, agentic ai, ai news, ai research, ai safety, ai policy, computer vision,
  neural networks, nlp, cs.ai, cs.cl, cs.lg, stat.ml, robotics, ki, ia, künstliche intelligenz, intelligence artificielle,
  inteligencia artificial,
  ذكاء اصطناعي, الذكاء الاصطناعي, ذكاء صناعي, تعلم الآلة, تعلم آلي, روبوتات الدردشة,
  人工智能, 人工知能,
`)

/** Parts of addresses that name a section about AI. */
export const aiSections: readonly string[] = listOf(`
  ai, artificial-intelligence, ai-artificial-intelligence, artificialintelligenceai, machine-learning, generative-ai, ai-ml, ai_ml,
  ai-and-ml, ai-news, llms, chatgpt, ki, inteligencia-artificial, intelligence-artificielle, kuenstliche-intelligenz, cs.ai,
`)

/** Hosts (without "www."; their subdomains count too) that publish about AI alone: as good as a source declared to be about AI. */
export const aiHosts: readonly string[] = listOf(`
  openai.com, chatgpt.com, anthropic.com, claude.com, claude.ai, deepmind.google, deepmind.com, x.ai, mistral.ai, cohere.com,
  stability.ai, ai.meta.com, ai.google, ai.google.dev, ai.googleblog.com, research.google, machinelearning.apple.com,
  huggingface.co, together.ai, deepseek.com, moonshot.ai, moonshot.cn, z.ai, minimax.io, minimaxi.com, qwen.ai, qwenlm.github.io,
  perplexity.ai, elevenlabs.io, runwayml.com, midjourney.com, blackforestlabs.ai, bfl.ai, thinkingmachines.ai, ssi.inc, sakana.ai,
  ai21.com, allenai.org, eleuther.ai, nousresearch.com, langchain.com, llamaindex.ai, ollama.com, pytorch.org, tensorflow.org,
  groq.com, cerebras.ai, scale.com, cursor.com, cognition.ai, windsurf.com, replicate.com, openrouter.ai, weaviate.io, pinecone.io,
  humain.com, humain.ai, mbzuai.ac.ae, falconllm.tii.ae, waymo.com, figure.ai, physicalintelligence.company, worldlabs.ai,
  bair.berkeley.edu, hai.stanford.edu, ai.stanford.edu, blog.ml.cmu.edu, thegradient.pub, distill.pub, alignmentforum.org, safe.ai,
  metr.org, epoch.ai, epochai.org, aisi.gov.uk, ainowinstitute.org, futureoflife.org, lmarena.ai, artificialanalysis.ai,
  transformer-circuits.pub, partnershiponai.org, paperswithcode.com, mila.quebec, artificialintelligenceact.eu, the-decoder.com,
  the-decoder.de, aibusiness.com, artificialintelligence-news.com, marktechpost.com, analyticsindiamag.com, unite.ai,
  syncedreview.com, kdnuggets.com, towardsdatascience.com, lastweekin.ai, interconnects.ai, oneusefulthing.org, latent.space,
  bensbites.com, importai.substack.com, jack-clark.net, garymarcus.substack.com, thesequence.substack.com, understandingai.org,
  normaltech.ai, aisnakeoil.com, magazine.sebastianraschka.com, news.smol.ai, aiweekly.co, therundown.ai, deeplearning.ai,
  thealgorithmicbridge.com, lilianweng.github.io, aiarabic.com, qbitai.com, jiqizhixin.com, actuia.com, aitimes.com,
`)
