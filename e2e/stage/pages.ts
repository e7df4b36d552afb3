import type { APIRequestContext } from '@playwright/test'
import type { Person } from './people.ts'

export interface Place {
  name: string
  person: Person
  path: string
}

/**
 * Every page of the product, each as somebody who may open it; `draft` is a paper that may still be marked, `written`
 * one that is being written here.
 */
export async function everyPage(
  request: APIRequestContext,
  { draft, written }: { draft: string; written: string },
): Promise<Place[]> {
  const first = async (list: string) => {
    const { rows } = await (await request.get(`/api/${list}`)).json()
    return rows[0]
  }
  const assignment = await first('assignments?state=reported')
  const paper = await first('conclusions?q=11/4/2017')
  const meeting = await first('meetings?q=quy%20I%20nam%202017')
  const series = await first('meeting-series')
  const regulation = await first('regulations')
  // the giao ban that is called, with its composition
  const ahead = await first('meetings?state=called&q=quy%20II%20nam%202017')
  const report = await first(`meetings/${ahead.id}/unit-reports`)
  const book = await first('number-books')
  const body = await first('organisations?q=ban%20dan%20van')
  const person = await first('people?q=tuong%20tuong')
  const proposal = await first('proposals?q=ong%20ke%20chau%20nghe')
  return [
    { name: 'việc của tôi', person: 'secretary', path: '/my-work' },
    { name: 'việc của cán bộ xã', person: 'officer', path: '/my-work' },
    { name: 'nhiệm vụ', person: 'secretary', path: '/tasks' },
    { name: 'một nhiệm vụ', person: 'secretary', path: `/tasks/${assignment.task.id}#a-${assignment.id}` },
    { name: 'số liệu', person: 'leader', path: '/figures' },
    { name: 'bảng đơn vị – nhiệm vụ', person: 'secretary', path: '/matrix?period=2017-Q2' },
    { name: 'đôn đốc', person: 'secretary', path: '/urgings' },
    { name: 'kết luận', person: 'secretary', path: '/conclusions' },
    { name: 'một văn bản', person: 'secretary', path: `/conclusions/${paper.id}` },
    { name: 'một dự thảo', person: 'secretary', path: `/conclusions/${draft}` },
    { name: 'nhập văn bản', person: 'secretary', path: '/conclusions/new' },
    { name: 'soạn văn bản mới', person: 'secretary', path: '/conclusions/write' },
    { name: 'soạn văn bản', person: 'secretary', path: `/conclusions/${written}/write` },
    { name: 'đánh dấu nhiệm vụ', person: 'secretary', path: `/conclusions/${draft}/mark` },
    { name: 'sổ văn bản', person: 'secretary', path: '/number-books' },
    { name: 'một sổ văn bản', person: 'secretary', path: `/number-books/${book.id}` },
    { name: 'bản in', person: 'secretary', path: `/conclusions/${paper.id}/rendition` },
    { name: 'bản in của dự thảo', person: 'secretary', path: `/conclusions/${draft}/rendition` },
    { name: 'kiểm tra thể thức', person: 'officer', path: '/form-check' },
    { name: 'ngày nghỉ, ngày làm bù', person: 'administrator', path: '/holidays?year=2028' },
    { name: 'thông báo', person: 'officer', path: '/notices' },
    { name: 'chọn thư báo', person: 'officer', path: '/notices/choices' },
    { name: 'văn bản đến', person: 'officer', path: '/deliveries' },
    { name: 'văn bản công khai', person: 'officer', path: '/public' },
    { name: 'cuộc họp', person: 'secretary', path: '/meetings' },
    { name: 'một cuộc họp', person: 'secretary', path: `/meetings/${meeting.id}` },
    { name: 'chuẩn bị cuộc họp', person: 'secretary', path: `/meetings/${ahead.id}/prepare` },
    { name: 'kiểm điểm kỳ trước', person: 'secretary', path: `/meetings/${ahead.id}/look-back` },
    { name: 'điểm danh', person: 'secretary', path: `/meetings/${ahead.id}/attend` },
    { name: 'ghi chép', person: 'secretary', path: `/meetings/${ahead.id}/record` },
    { name: 'màn chiếu', person: 'secretary', path: `/meetings/${ahead.id}/screen` },
    { name: 'chiếu kiểm điểm kỳ trước', person: 'secretary', path: `/meetings/${ahead.id}/screen?show=look-back` },
    { name: 'thành phần dự trong năm', person: 'secretary', path: '/compositions' },
    { name: 'chuẩn bị cuộc họp, của xã', person: 'officer', path: `/meetings/${ahead.id}/prepare` },
    { name: 'báo cáo tóm tắt', person: 'secretary', path: `/meetings/${ahead.id}/summary` },
    { name: 'báo cáo của một đơn vị', person: 'secretary', path: `/unit-reports/${report.id}` },
    { name: 'ghi cuộc họp', person: 'secretary', path: '/meetings/new' },
    { name: 'lịch họp, tháng', person: 'leader', path: '/calendar?view=month&day=2017-07-11' },
    { name: 'lịch họp, tuần', person: 'leader', path: '/calendar?view=week&day=2017-07-11' },
    { name: 'lịch họp, danh sách', person: 'leader', path: '/calendar?view=list&day=2017-07-11' },
    { name: 'loạt giao ban', person: 'mobilisation', path: '/series' },
    { name: 'một loạt giao ban', person: 'mobilisation', path: `/series/${series.id}` },
    { name: 'sửa loạt giao ban', person: 'mobilisation', path: `/series/${series.id}?edit=1` },
    { name: 'kế hoạch năm', person: 'mobilisation', path: `/series/${series.id}/plan?year=2018` },
    { name: 'quy chế phối hợp', person: 'mobilisation', path: '/regulations' },
    { name: 'một quy chế', person: 'mobilisation', path: `/regulations/${regulation.id}` },
    { name: 'ghi quy chế', person: 'mobilisation', path: '/regulations/new' },
    { name: 'sổ kiến nghị', person: 'secretary', path: '/proposals' },
    { name: 'một kiến nghị', person: 'secretary', path: `/proposals/${proposal.id}` },
    { name: 'nêu kiến nghị', person: 'officer', path: '/proposals/new' },
    { name: 'cơ quan', person: 'administrator', path: '/organisations' },
    { name: 'các lần sắp xếp', person: 'administrator', path: '/successions' },
    { name: 'sắp xếp cơ quan', person: 'administrator', path: '/successions/new' },
    { name: 'nhập, xuất Excel', person: 'administrator', path: '/imports' },
    { name: 'một cơ quan', person: 'administrator', path: `/organisations/${body.id}` },
    { name: 'cán bộ', person: 'administrator', path: '/people' },
    { name: 'một cán bộ', person: 'administrator', path: `/people/${person.id}` },
    { name: 'nhật ký', person: 'administrator', path: '/audit' },
    { name: 'tài khoản của tôi', person: 'officer', path: '/account' },
    { name: 'cài đặt', person: 'administrator', path: '/settings' },
    { name: 'cài đặt, không được vào', person: 'officer', path: '/settings' },
    { name: 'không được vào', person: 'officer', path: '/conclusions/new' },
    { name: 'không có trang', person: 'officer', path: '/khong-co-trang-nay' },
    { name: 'không có nội dung', person: 'officer', path: '/tasks/01900000-0000-7000-8000-000000000000' },
  ]
}
