import { ASSIGNMENT_ACTS, type AssignmentAct } from '../tasks/assignment-moves.ts'
import { type Actor, POST_FUNCTIONS, POST_SCOPES, type PostFunction } from './actor.ts'
import { mayAdminister, mayGivePost, mayKeepAccount, mayReadAudit } from './administration-policy.ts'
import { mayCreate, mayGrant, mayKeep, maySeeDrafts, maySign, readsRestricted } from './conclusions-policy.ts'
import { mayFollowDeliveries, mayReceive, maySend } from './deliveries-policy.ts'
import { mayDelegate } from './delegations-policy.ts'
import { mayKeepBook, mayReadBooks } from './number-books-policy.ts'
import { mayAnswerReview } from './reviews-policy.ts'
import { mayKeepLetterhead } from './renditions-policy.ts'
import { at, OWN, RELATION_WORDS, type Relation, type RightsAct } from './rights-act.ts'
import { MEETING_RIGHTS } from './rights-of-meetings.ts'
import { PROPOSAL_RIGHTS } from './rights-of-proposals.ts'
import { type AssignmentRights, mayDecide, mayDecideAsLeader, mayDo, mayEnterFor } from './tasks-policy.ts'
import { maySendForms } from './task-forms-policy.ts'
import { mayUrge } from './urgings-policy.ts'
import { visibleScope } from './visible-scope.ts'

const [keeper, issuer, unit] = [at('keeper'), at('issuer'), at('unit')]
const PAPER = ['keeper', 'issuer', 'none'] as const

const ACT_NAMES: Record<AssignmentAct, string> = {
  acknowledge: 'Tiếp nhận',
  'report-progress': 'Báo cáo tiến độ',
  'report-done': 'Báo cáo hoàn thành',
  return: 'Trả lại việc',
  accept: 'Xác nhận hoàn thành',
  'send-back': 'Yêu cầu làm thêm',
  reassign: 'Giao lại',
  suspend: 'Tạm dừng',
  resume: 'Cho tiếp tục',
  withdraw: 'Rút việc',
  contribute: 'Báo cáo phần phối hợp',
  'note-coordinated': 'Ghi nhận đã phối hợp',
  'note-not-coordinated': 'Ghi nhận chưa phối hợp',
  'request-extension': 'Xin gia hạn',
  'take-back-extension': 'Rút đề nghị gia hạn',
  'approve-extension': 'Cho gia hạn',
  'refuse-extension': 'Không cho gia hạn',
  'correct-deadline': 'Sửa lỗi nhập hạn',
  'request-reopen': 'Đề nghị mở lại việc đã xong',
  reopen: 'Mở lại việc đã xong',
  'refuse-reopen': 'Không mở lại',
  'hand-on': 'Phân công người trong đơn vị',
  'take-back': 'Thu lại việc đã phân công',
  correct: 'Đính chính báo cáo đã gửi',
}

const ACTS: readonly RightsAct[] = [
  { name: 'Nhập văn bản', relations: ['none'], allowed: (actor) => mayCreate(actor) },
  {
    name: 'Xem dự thảo',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => maySeeDrafts(actor) && actor.ownIds.includes(keeper(relation)),
  },
  {
    name: 'Sửa, ban hành, xóa dự thảo; quyết định việc gợi ý',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => mayKeep(actor, { keeperId: keeper(relation), state: 'draft' }),
  },
  {
    name: 'Đọc văn bản hạn chế không cần cho phép riêng',
    relations: PAPER,
    allowed: (actor, relation) => readsRestricted(actor, { keeperId: keeper(relation), issuerId: issuer(relation) }),
  },
  {
    name: 'Cho người khác đọc văn bản hạn chế',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => mayGrant(actor, { keeperId: keeper(relation) }),
  },
  {
    name: 'Xin ý kiến, trình ký, rút văn bản; ghi nhận bản giấy đã ký',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => mayKeep(actor, { keeperId: keeper(relation), state: 'draft' }),
  },
  {
    name: 'Ký (không ủy quyền được) hoặc trả lại văn bản được trình',
    relations: ['self', 'none'],
    allowed: (actor, relation) => maySign(actor, { signerId: relation === 'self' ? actor.membershipId : 'other' }),
  },
  {
    name: 'Trả lời, góp ý khi được xin ý kiến',
    relations: ['unit', 'self', 'none'],
    allowed: (actor, relation) =>
      mayAnswerReview(actor, {
        organisationId: relation === 'self' ? null : unit(relation),
        membershipId: relation === 'self' ? actor.membershipId : null,
        sensitivity: 'internal',
      }),
  },
  {
    name: 'Xem sổ văn bản',
    relations: ['issuer', 'keeper', 'none'],
    allowed: (actor, relation) => mayReadBooks(actor) && relation !== 'none',
  },
  {
    name: 'Giữ số, hủy số, sửa sổ văn bản',
    relations: ['issuer', 'keeper', 'none'],
    allowed: (actor, relation) => mayKeepBook(actor, { issuerId: issuer(relation), keeperId: keeper(relation) }),
  },
  {
    name: 'Chọn phần đầu văn bản của cơ quan',
    relations: ['issuer', 'none'],
    allowed: (actor, relation) => mayKeepLetterhead(actor, { organisationId: issuer(relation) }),
  },
  {
    name: 'Lưu bản PDF đã ký của văn bản đã ký, đã ban hành',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => mayKeep(actor, { keeperId: keeper(relation), state: 'issued' }),
  },
  {
    name: 'Xem văn bản đã gửi đến đâu, ai đã mở',
    relations: PAPER,
    allowed: (actor, relation) =>
      mayFollowDeliveries(actor, { keeperId: keeper(relation), issuerId: issuer(relation) }),
  },
  {
    name: 'Gửi thêm văn bản, nhắc nơi chưa mở',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => maySend(actor, { keeperId: keeper(relation) }),
  },
  {
    name: 'Mở, xác nhận văn bản gửi đến cơ quan mình',
    relations: ['unit', 'none'],
    allowed: (actor, relation) => mayReceive(actor, { organisationId: unit(relation) }),
  },
  ...PROPOSAL_RIGHTS,
  ...MEETING_RIGHTS,
  ...ASSIGNMENT_ACTS.map(assignmentAct),
  {
    name: 'Gửi mẫu trả lời cho đơn vị không dùng phần mềm, nhận mẫu đã điền',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => maySendForms(actor, { keeperId: keeper(relation) }),
  },
  {
    name: 'Nhắc đơn vị; lập, phát hành phiếu, công văn đôn đốc',
    relations: ['keeper', 'none'],
    allowed: (actor, relation) => mayUrge(actor, { keeperId: keeper(relation) }),
  },
  {
    name: 'Phần việc: nhập thay đơn vị, theo công văn của đơn vị',
    relations: ['unit', 'keeper', 'issuer', 'none'],
    allowed: (actor, relation) => mayEnterFor(actor, workSides(actor, relation)),
  },
  {
    name: 'Nhiệm vụ: giao thêm đơn vị, đổi chủ trì, rút cả nhiệm vụ, thôi lặp lại',
    relations: PAPER,
    allowed: (actor, relation) => mayDecide(actor, { keeperId: keeper(relation), issuerId: issuer(relation) }),
  },
  {
    name: 'Nhiệm vụ: miễn kiểm tra',
    relations: PAPER,
    allowed: (actor, relation) => mayDecideAsLeader(actor, { keeperId: keeper(relation), issuerId: issuer(relation) }),
  },
  {
    name: 'Ủy quyền chức vụ',
    relations: ['self', 'none'],
    allowed: (actor, relation) =>
      mayDelegate(actor, { personId: relation === 'self' ? actor.personId : 'other', function: actor.function }),
  },
  { name: 'Quản lý cơ quan, cán bộ, cài đặt', relations: ['none'], allowed: (actor) => mayAdminister(actor) },
  {
    name: 'Thêm chức vụ cho một người',
    relations: ['self', 'none'],
    allowed: (actor, relation) => mayGivePost(actor, { personId: relation === 'self' ? actor.personId : 'other' }),
  },
  {
    name: 'Mời, khóa, mở, đặt lại tài khoản',
    relations: ['self', 'none'],
    allowed: (actor, relation) => mayKeepAccount(actor, { personId: relation === 'self' ? actor.personId : 'other' }),
  },
  { name: 'Đọc nhật ký (phạm vi toàn địa bàn)', relations: ['none'], allowed: (actor) => mayReadAudit(actor) },
]

function assignmentAct(act: AssignmentAct): RightsAct {
  return {
    name: `Phần việc: ${ACT_NAMES[act]}`,
    relations: ['unit', 'lead', 'handed', 'keeper', 'issuer', 'none'],
    allowed: (actor, relation) => mayDo(actor, act, workSides(actor, relation)),
  }
}

/** A part of the work to which the actor's body, or post, stands in that relation. */
function workSides(actor: Actor, relation: Relation): AssignmentRights {
  return {
    organisationId: unit(relation),
    keeperId: keeper(relation),
    issuerId: issuer(relation),
    role: 'coordinating',
    state: 'assigned',
    leadIds: [at('lead')(relation)],
    handedToId: relation === 'handed' ? actor.membershipId : null,
  }
}

export interface RightsRow {
  act: string
  /** for each function: "—", "được", or in which relation of the own organisation */
  cells: Record<PostFunction, string>
}

/** Who may do what, asked of the policy itself: each act, for each function, in each relation to the thing acted on. */
export function rightsTable(): RightsRow[] {
  return ACTS.map(({ name, relations, allowed }) => ({
    act: name,
    cells: byFunction((fn) => {
      const actor = actorOf(fn)
      const found = relations.filter((relation) => allowed(actor, relation))
      if (found.length === 0) return '—'
      return found.length === relations.length ? 'được' : found.map(wordsOf).join(', ')
    }),
  }))
}

const SEEN_WORDS = {
  organisations: 'của cơ quan mình',
  locality: 'của cả địa bàn xã',
  line: 'của cả ngành dọc',
  territory: 'của toàn địa bàn',
} as const

/** Whose papers and work each function sees, by the scope of the post. */
export function visibilityTable(): RightsRow[] {
  return POST_SCOPES.map((scope) => ({
    act: SEEN_WORDS[scope === 'organisation' ? 'organisations' : scope],
    cells: byFunction((fn) => {
      const actor = { ...actorOf(fn), scope }
      if (fn === 'staff') return 'việc được phân công'
      return actor.ownIds.length === 0 ? '—' : SEEN_WORDS[visibleScope(actor).kind]
    }),
  }))
}

function wordsOf(relation: Relation): string {
  return relation === 'none' ? 'người khác' : RELATION_WORDS[relation]
}

function byFunction(cell: (fn: PostFunction) => string): Record<PostFunction, string> {
  const cells = POST_FUNCTIONS.map((fn) => [fn, cell(fn)] as const)
  // the names are exactly those of POST_FUNCTIONS
  return Object.fromEntries(cells) as Record<PostFunction, string>
}

/** Somebody in a post of that function; who administers, and staff, own no papers by it, as the session makes it. */
function actorOf(fn: PostFunction): Actor {
  return {
    accountId: '',
    personId: 'self',
    personName: '',
    principalId: null,
    membershipId: 'membership',
    post: '',
    organisationId: OWN,
    organisationName: '',
    ownIds: fn === 'administrator' || fn === 'staff' ? [] : [OWN],
    predecessorIds: [],
    localityId: 'place',
    territoryId: 'territory',
    line: 'line',
    function: fn,
    scope: 'territory',
  }
}
