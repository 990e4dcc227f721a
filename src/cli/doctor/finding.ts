/** What a check found. `well` is as it should be; `note` is no fault, but good to know; `ill` needs somebody to do something. */
export interface Finding {
  readonly state: 'well' | 'note' | 'ill'
  /** What was looked at, and how it is. */
  readonly what: string
  /** What to do; empty where there is nothing. */
  readonly todo: string
}

export const well = (what: string): Finding => ({ state: 'well', what, todo: '' })
export const note = (what: string, todo = ''): Finding => ({ state: 'note', what, todo })
export const ill = (what: string, todo: string): Finding => ({ state: 'ill', what, todo })
