import { businessCues } from './topics/business.ts'
import { scienceCues } from './topics/science.ts'
import { societyCues } from './topics/society.ts'

/** What stories are sorted into; its name stands in the languages' texts. Cues: "!" before one makes it count twice, "=" makes its case count, "(s)" stands for both forms. */
export interface Topic {
  readonly id: TopicId
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
  { id: 'models', cues: scienceCues.models },
  { id: 'products', cues: scienceCues.products },
  { id: 'research', cues: scienceCues.research },
  {
    id: 'funding',

    cues: businessCues.funding,
  },
  {
    id: 'hardware',

    cues: businessCues.hardware,
  },
  { id: 'policy', cues: societyCues.policy },
  { id: 'safety', cues: societyCues.safety },
  { id: 'legal', cues: societyCues.legal },
  { id: 'people', cues: businessCues.people },
  {
    id: 'open-source',

    cues: scienceCues.openSource,
  },
  {
    id: 'robotics',

    cues: scienceCues.robotics,
  },
  { id: 'business', cues: businessCues.business },
  { id: 'security', cues: societyCues.security },
  {
    id: 'society',

    cues: societyCues.society,
  },
]
