import type { Conclusion } from '@phoihop/contract/conclusions'
import type { Decided, Suggestion, Suggestions } from '@phoihop/contract/reading-shapes'
import { readingsApi } from '@phoihop/contract/readings'
import { draftPaper } from './papers.ts'
import type { TestApp } from './test-app.ts'

/** A paper whose four sentences are clear, clear, of an unknown body, and undated. */
export const SUGGESTED_TEXT = `KẾT LUẬN

Họp giao ban quý I năm 2017

1. Giao Phòng TC-KH chủ trì, phối hợp với Ban Dân vận kiểm tra việc sử dụng kinh phí; hoàn thành trước ngày 15/6/2017.

2. Đề nghị UBND các xã rà soát cơ sở vật chất; hoàn thành trong tháng 6/2017.

3. Giao Ban Phát triển thử nghiệm xây dựng kế hoạch; hoàn thành trước ngày 20/6/2017.

4. Đề nghị Hội LHPN huyện tổ chức sinh hoạt chuyên đề cho hội viên.

Trên đây là kết luận, đề nghị các đơn vị thực hiện./.

Nơi nhận:

- Phòng TC-KH;

- UBND các xã.`

interface Entered {
  paper: Conclusion
  suggestions: Suggestions
  /** what was read in the item of that label */
  by: (ref: string) => Suggestion
}

/** Enters that paper and reads what is suggested for it. */
export async function enterSuggested(app: TestApp): Promise<Entered> {
  const recipients = [{ words: 'Phòng TC-KH' }, { words: 'UBND các xã' }]
  const paper = await draftPaper(app, 'here', { text: SUGGESTED_TEXT, recipients })
  const suggestions = await app.ok('here:secretary', readingsApi.suggestions, { params: { id: paper.id } })
  const by = (ref: string) => {
    const found = suggestions.rows.find((row) => row.ref === ref)
    if (!found) throw new Error(`nothing was read in ${ref}`)
    return found
  }
  return { paper, suggestions, by }
}

/** One act on a suggestion, by the secretary who prepares the paper. */
export function decide(
  app: TestApp,
  endpoint: typeof readingsApi.reject,
  row: Suggestion,
  words: object = {},
): Promise<Decided> {
  return app.ok('here:secretary', endpoint, { params: { id: row.id }, body: { version: row.version, ...words } })
}

export function rowOf(decided: Decided, id: string): Suggestion | undefined {
  return decided.suggestions.rows.find((row) => row.id === id)
}
