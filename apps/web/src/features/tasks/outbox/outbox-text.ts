import { ACT_FORMS } from '../acts/act-forms.ts'
import type { WaitingAct } from './waiting-report.ts'

/** The words of what waits to be sent. */
export const outboxText = {
  title: (count: number) => `Chờ gửi (${String(count)})`,
  lead: 'Nằm trên máy này. Có mạng thì tự gửi, theo thứ tự đã viết.',
  sendNow: 'Gửi ngay',
  kept: 'Chưa có mạng: đã lưu trên máy này, có mạng thì tự gửi.',
  behind: 'Đã xếp sau báo cáo trước đang chờ gửi.',
  notKept: 'Máy này không lưu được báo cáo. Giữ nguyên trang này, có mạng thì bấm gửi lại.',
  sent: (act: WaitingAct, place: string) => `Đã gửi “${ACT_FORMS[act].title}”, ${place}.`,
  writtenAt: (when: string) => `Viết lúc ${when}`,
  percent: (percent: number) => `${String(percent)} %`,
  files: (count: number) => `${String(count)} tệp kèm theo`,
  open: 'Mở',
  drop: 'Bỏ',
  openNamed: (act: WaitingAct, place: string) => `Mở “${ACT_FORMS[act].title}”, ${place}`,
  dropNamed: (act: WaitingAct, place: string) => `Bỏ “${ACT_FORMS[act].title}”, ${place}`,
  dropTitle: 'Bỏ báo cáo chờ gửi',
  dropMessage: 'Nội dung và ảnh của báo cáo này sẽ bị xóa khỏi máy và không được gửi.',
  dropped: 'Đã bỏ báo cáo chờ gửi.',
  otherPost: 'Viết với chức vụ khác của bạn. Chọn chức vụ ấy ở đầu trang thì báo cáo được gửi.',
  changed: (state: string) => `Chưa gửi được: trong lúc chờ, phần việc này đã thay đổi, nay là “${state}”.`,
  gone: 'Chưa gửi được: phần việc này không còn giao cho cơ quan bạn.',
  changedHint: 'Bấm “Mở” để xem có gì mới, sửa lại rồi gửi, hoặc bỏ báo cáo này.',
  refused: (reason: string) => `Chưa gửi được. ${reason}`,
} as const
