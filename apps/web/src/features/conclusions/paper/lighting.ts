/** Which task is lit on the sheet and on its card at once: by pointing at either, or by the address of the page. */
export interface Lighting {
  /** the task pointed at */
  lit: string | null
  /** the task the address leads to */
  target: string | null
  onLit: (taskId: string | null) => void
}
