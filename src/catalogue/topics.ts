import { businessCues } from './topics/business.ts'
import { scienceCues } from './topics/science.ts'
import { societyCues } from './topics/society.ts'

/** What stories are sorted into. Cues: "!" before one makes it count twice, "=" makes its case count, "(s)" stands for both forms. */
export interface Topic {
  readonly id: TopicId
  /** Its name by language code. */
  readonly names: Readonly<Record<'en' | 'ar', string>>
  readonly cues: readonly string[]
}

export type TopicId =
  | 'models'
  | 'products'
  | 'research'
  | 'funding'
  | 'hardware'
  | 'policy'
  | 'safety'
  | 'legal'
  | 'people'
  | 'open-source'
  | 'robotics'
  | 'business'
  | 'security'
  | 'society'

/** The fourteen topics, in the order in which menus show them. */
export const topics: readonly Topic[] = [
  { id: 'models', names: { en: 'Models and releases', ar: 'النماذج والإصدارات' }, cues: scienceCues.models },
  { id: 'products', names: { en: 'Products and features', ar: 'المنتجات والمزايا' }, cues: scienceCues.products },
  { id: 'research', names: { en: 'Research', ar: 'الأبحاث' }, cues: scienceCues.research },
  {
    id: 'funding',
    names: { en: 'Funding, M&A and markets', ar: 'التمويل والاستحواذ والأسواق' },
    cues: businessCues.funding,
  },
  {
    id: 'hardware',
    names: { en: 'Chips and infrastructure', ar: 'الرقائق والبنية التحتية' },
    cues: businessCues.hardware,
  },
  { id: 'policy', names: { en: 'Policy and regulation', ar: 'السياسات والتنظيم' }, cues: societyCues.policy },
  { id: 'safety', names: { en: 'Safety and ethics', ar: 'السلامة والأخلاقيات' }, cues: societyCues.safety },
  { id: 'legal', names: { en: 'Legal and copyright', ar: 'القضايا وحقوق النشر' }, cues: societyCues.legal },
  { id: 'people', names: { en: 'Jobs and people', ar: 'الوظائف والأشخاص' }, cues: businessCues.people },
  {
    id: 'open-source',
    names: { en: 'Open source and open weights', ar: 'المصادر المفتوحة' },
    cues: scienceCues.openSource,
  },
  {
    id: 'robotics',
    names: { en: 'Robotics and autonomy', ar: 'الروبوتات والقيادة الذاتية' },
    cues: scienceCues.robotics,
  },
  { id: 'business', names: { en: 'Business and enterprise', ar: 'الأعمال والشركات' }, cues: businessCues.business },
  { id: 'security', names: { en: 'Security and misuse', ar: 'الأمن وإساءة الاستخدام' }, cues: societyCues.security },
  {
    id: 'society',
    names: { en: 'Society, media and culture', ar: 'المجتمع والإعلام والثقافة' },
    cues: societyCues.society,
  },
]

/** A topic's name in a language (English where it has none in that language), or the id itself where no such topic is known. */
export function topicName(id: string, language: string): string {
  const names = topics.find((topic) => topic.id === id)?.names
  if (names === undefined) return id
  return language === 'ar' ? names.ar : names.en
}
