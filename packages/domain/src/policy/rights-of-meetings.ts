import { mayAnswerSeat } from './invitations-policy.ts'
import { mayCreateMeetings, mayKeepMeeting } from './meetings-policy.ts'
import { mayKeepRegulation, mayRecordNotice } from './regulations-policy.ts'
import { at, OWN, type RightsAct } from './rights-act.ts'
import { mayTickSite } from './sites-policy.ts'
import { mayCallSeat, mayKeepSitting } from './sittings-policy.ts'
import { mayWriteReport } from './unit-reports-policy.ts'

const [unit, host, owner] = [at('unit'), at('host'), at('owner')]

export const MEETING_RIGHTS: readonly RightsAct[] = [
  { name: 'Ghi cuộc họp mới', relations: ['none'], allowed: (actor) => mayCreateMeetings(actor) },
  {
    name: 'Sửa cuộc họp',
    relations: ['host', 'none'],
    allowed: (actor, relation) => mayKeepMeeting(actor, { hostId: host(relation), convenerId: 'other' }),
  },
  {
    name: 'Lập chương trình, điều hành, ghi chép, kiểm điểm kỳ trước',
    relations: ['host', 'none'],
    allowed: (actor, relation) => mayKeepSitting(actor, { hostId: host(relation), convenerId: 'other' }),
  },
  {
    name: 'Điểm danh',
    relations: ['host', 'unit', 'none'],
    allowed: (actor, relation) =>
      mayCallSeat(actor, {
        hostId: host(relation),
        convenerId: 'other',
        organisationId: unit(relation),
        siteOrganisationId: null,
      }),
  },
  {
    name: 'Sửa loạt giao ban, lập kế hoạch năm; ghi, sửa quy chế phối hợp',
    relations: ['owner', 'none'],
    allowed: (actor, relation) => mayKeepRegulation(actor, { ownerId: owner(relation) }),
  },
  {
    name: 'Ghi một lần thông báo tình hình theo quy chế',
    relations: ['owner', 'informer', 'none'],
    allowed: (actor, relation) =>
      mayRecordNotice(actor, { ownerId: owner(relation), informerId: relation === 'informer' ? OWN : 'other' }),
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
    name: 'Trả lại báo cáo của đơn vị, lập báo cáo tóm tắt, đưa đề xuất vào sổ kiến nghị',
    relations: ['host', 'none'],
    allowed: (actor, relation) => mayKeepMeeting(actor, { hostId: host(relation), convenerId: 'other' }),
  },
]
