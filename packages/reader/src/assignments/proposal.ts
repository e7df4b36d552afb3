import { PROPOSAL_HEADING } from '../grammar/paragraph-starts.ts'

const ASKED =
  /(?<!\p{L})(?:(?:các |những |về |đối với |theo |trước |ý kiến |nội dung )*(?:kiến nghị|đề xuất|ý kiến đề nghị|nguyện vọng|phản ánh)|(?:về|theo|đối với|trước|xét|tiếp thu) (?:việc )?đề nghị|xin (?:chủ trương|ý kiến|hỗ trợ|bổ sung|kinh phí)|đề nghị (?:hỗ trợ|bổ sung|bố trí|xem xét|tăng|giải quyết|được))(?!\p{L})/u
const ANSWERING =
  /(?:trả lời|giải quyết|xem xét|tiếp thu|giải đáp)[^.;]{0,30}(?:kiến nghị|đề xuất|phản ánh|nguyện vọng)/u

/** A heading such as "III. Kiến nghị, đề xuất". */
export function isProposalHeading(low: string): boolean {
  return PROPOSAL_HEADING.test(low) && low.length < 160 && !/nhiệm vụ|giải pháp|phương hướng/u.test(low)
}

/** Whether the words before the duty tell of a request from below, or the duty is to answer one. */
export function answersProposal(before: string, duty: string): boolean {
  return ASKED.test(before) || ANSWERING.test(duty)
}
