import type { MeetingPlan } from './paper-plan.ts'

/** The giao ban of 11/4/2017, with those who came as Kết luận 07-KL/HU lists them. */
export const meetingOfKl07: MeetingPlan = {
  title: 'Họp giao ban MTTQ, các đoàn thể chính trị - xã hội cấp huyện, xã quý I năm 2017',
  kind: 'quarterly',
  heldOn: '2017-04-11',
  mode: 'online',
  period: '2017-Q1',
  place: 'Phòng họp trực tuyến Ban Chấp hành Đảng bộ huyện',
  host: 'hu',
  convener: 'bdv',
  chair: ['Lê Hoàng Lâm', 'TUV, Bí thư Huyện ủy'],
  summary:
    'Ban Dân vận Huyện ủy thông qua dự thảo báo cáo tóm tắt tình hình hoạt động của MTTQ, các đoàn thể chính trị - xã hội quý I; phương hướng, nhiệm vụ quý II năm 2017; những khó khăn, vướng mắc, đề xuất kiến nghị.',
  attendees: [
    { tier: 'district', role: 'chair', name: 'Lê Hoàng Lâm', post: 'TUV, Bí thư Huyện ủy', body: 'hu' },
    {
      tier: 'district',
      role: 'member',
      name: 'Nguyễn Thị Kim Ngọc',
      post: 'Phó Bí thư Thường trực Huyện ủy',
      body: 'hu',
    },
    { tier: 'district', role: 'member', name: 'Trương Tấn Đạt', post: 'UVTV, Trưởng BTCHU', body: 'btc' },
    { tier: 'district', role: 'member', name: 'Trịnh Thanh Triều', post: 'UVTV, Trưởng BDVHU', body: 'bdv' },
    { tier: 'district', role: 'member', name: 'Vũ Long Sơn', post: 'UVTV, PCT.UBND huyện', body: 'ubnd' },
    {
      tier: 'district',
      role: 'member',
      name: null,
      post: 'Lãnh đạo MTTQ, các đoàn thể chính trị - xã hội huyện',
      body: null,
    },
    { tier: 'district', role: 'member', name: null, post: 'Lãnh đạo VPHU', body: 'vphu' },
    { tier: 'district', role: 'secretary', name: null, post: 'Chuyên viên VPHU (Thư ký)', body: 'vphu' },
    { tier: 'commune', role: 'member', name: null, post: 'Các đồng chí Thường trực Đảng ủy xã', body: null },
    {
      tier: 'commune',
      role: 'member',
      name: null,
      post: 'Lãnh đạo MTTQ, các đoàn thể chính trị - xã hội cấp xã',
      body: null,
    },
  ],
}
