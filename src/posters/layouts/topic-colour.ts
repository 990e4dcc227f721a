// One colour a topic, apart enough on Discord's dark and light grounds; the topic's name stands beside it in words.
const COLOURS: Readonly<Record<string, number>> = {
  models: 0x5865f2,
  products: 0x3ba55d,
  research: 0x9b59b6,
  funding: 0xf1c40f,
  hardware: 0xe67e22,
  policy: 0x1abc9c,
  safety: 0xe74c3c,
  legal: 0xa1887f,
  people: 0xeb459e,
  'open-source': 0x2ecc71,
  robotics: 0x00bcd4,
  business: 0x3498db,
  security: 0xc0392b,
  society: 0x95a5a6,
}
const NO_TOPIC = 0x7289da

/** The colour of the bar beside a story, 0xRRGGBB. */
export function topicColour(topic: string | undefined): number {
  return COLOURS[topic ?? ''] ?? NO_TOPIC
}
