/** A tag of a forum. Moderated ones are put on by moderators alone. */
export interface ForumTag {
  readonly id: string
  readonly name: string
  readonly moderated?: boolean
}

/** https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
const MOST_TAGS = 5

/** The ids of a forum's tags with these names, in any case, best first; where the forum requires one and none fits, its first. */
export function chooseTags(
  names: readonly string[],
  tags: readonly ForumTag[],
  isRequired: boolean,
): readonly string[] {
  const usable = tags.filter(({ moderated }) => moderated !== true)
  const fitting = names.flatMap((name) => usable.find((tag) => fold(tag.name) === fold(name))?.id ?? [])
  const chosen = [...new Set(fitting)].slice(0, MOST_TAGS)
  const first = usable[0] ?? tags[0]
  return chosen.length === 0 && isRequired && first ? [first.id] : chosen
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().trim()
}
