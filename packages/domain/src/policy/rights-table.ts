import { ASSIGNMENT_ACTS, type AssignmentAct } from '../tasks/assignment-moves.ts'
import { type Actor, POST_FUNCTIONS, POST_SCOPES, type PostFunction } from './actor.ts'
import { mayAdminister, mayGivePost, mayKeepAccount, mayReadAudit } from './administration-policy.ts'
import { mayCreate, mayGrant, mayKeep, maySeeDrafts, maySign, readsRestricted } from './conclusions-policy.ts'
import { mayFollowDeliveries, mayReceive, maySend } from './deliveries-policy.ts'
import { mayDelegate } from './delegations-policy.ts'
import { mayAnswerSeat } from './invitations-policy.ts'
import { mayCreateMeetings, mayKeepMeeting } from './meetings-policy.ts'
import { mayKeepBook, mayReadBooks } from './number-books-policy.ts'
import { mayAnswerReview } from './reviews-policy.ts'
import { mayKeepLetterhead } from './renditions-policy.ts'
import { mayTickSite } from './sites-policy.ts'
import { mayDo } from './tasks-policy.ts'
import { mayWriteReport } from './unit-reports-policy.ts'
import { visibleScope } from './visible-scope.ts'

/** How the post's organisation stands to what is acted on. */
type Relation = 'unit' | 'keeper' | 'issuer' | 'host' | 'self' | 'none'

interface Act {
  name: string
  relations: readonly Relation[]
  allowed: (actor: Actor, relation: Relation) => boolean
}

const RELATION_WORDS: Record<Relation, string> = {
  unit: 'cơ quan được giao',
  keeper: 'cơ quan theo dõi',
  issuer: 'cơ quan ban hành',
  host: 'cơ quan chủ trì hoặc triệu tập',
  self: 'chính mình',
  none: 'không liên quan',
}
const OWN = 'own'
const at = (wanted: Relation) => (relation: Relation) => (relation === wanted ? OWN : 'other')
const [keeper, issuer, unit, host] = [at('keeper'), at('issuer'), at('unit'), at('host')]
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
}

const ACTS: readonly Act[] = [
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
  { name: 'Ghi cuộc họp mới', relations: ['none'], allowed: (actor) => mayCreateMeetings(actor) },
  {
    name: 'Sửa cuộc họp',
    relations: ['host', 'none'],
    allowed: (actor, relation) => mayKeepMeeting(actor, { hostId: host(relation), convenerId: 'other' }),
  },
  {
    name: 'Ghi thành phần dự kiến, gửi giấy mời, nhắc trả lời',
    relations: ['host', 'none'],
    allowed: (actor, relation) => mayKeepMeeting(actor, { hostId: host(relation), convenerId: 'other' }),
  },
  {
    name: 'Trả lời giấy mời (của mình, của cơ quan mình, hoặc ghi hộ)',
    relations: ['self', 'unit', 'host', 'none'],
    allowed: (actor, relation) =>
      mayAnswerSeat(actor, {
        membershipId: relation === 'self' ? actor.membershipId : 'other',
        organisationId: unit(relation),
        hostId: host(relation),
        convenerId: 'other',
      }),
  },
  {
    name: 'Kiểm tra, đánh dấu điểm cầu sẵn sàng',
    relations: ['unit', 'host', 'none'],
    allowed: (actor, relation) =>
      mayTickSite(actor, { organisationId: unit(relation), hostId: host(relation), convenerId: 'other' }),
  },
  {
    name: 'Viết, gửi báo cáo của đơn vị trước cuộc họp',
    relations: ['unit', 'none'],
    allowed: (actor, relation) => mayWriteReport(actor, { organisationId: unit(relation) }),
  },
  {
    name: 'Trả lại báo cáo của đơn vị, lập báo cáo tóm tắt',
    relations: ['host', 'none'],
    allowed: (actor, relation) => mayKeepMeeting(actor, { hostId: host(relation), convenerId: 'other' }),
  },
  ...ASSIGNMENT_ACTS.map(assignmentAct),
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

function assignmentAct(act: AssignmentAct): Act {
  return {
    name: `Phần việc: ${ACT_NAMES[act]}`,
    relations: ['unit', 'keeper', 'issuer', 'none'],
    allowed: (actor, relation) =>
      mayDo(actor, act, {
        organisationId: unit(relation),
        keeperId: keeper(relation),
        issuerId: issuer(relation),
        state: 'assigned',
      }),
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

/** Somebody in a post of that function; who administers owns no papers by it, as the session makes it. */
function actorOf(fn: PostFunction): Actor {
  return {
    accountId: '',
    personId: 'self',
    personName: '',
    principalId: null,
    membershipId: '',
    post: '',
    organisationId: OWN,
    organisationName: '',
    ownIds: fn === 'administrator' ? [] : [OWN],
    predecessorIds: [],
    localityId: 'place',
    territoryId: 'territory',
    line: 'line',
    function: fn,
    scope: 'territory',
  }
}
