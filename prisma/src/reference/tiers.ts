/** cấp, with the days they exist: the huyện tier ended on 30/6/2025 (NQ 203/2025/QH15; Luật 72/2025/QH15). */
export const TIERS = [
  { code: 'central', name: 'Trung ương', level: 1, startsOn: '1945-09-02', endsOn: null },
  { code: 'province', name: 'Cấp tỉnh', level: 2, startsOn: '1945-09-02', endsOn: null },
  { code: 'district', name: 'Cấp huyện', level: 3, startsOn: '1945-09-02', endsOn: '2025-06-30' },
  { code: 'commune', name: 'Cấp xã', level: 4, startsOn: '1945-09-02', endsOn: null },
  { code: 'village', name: 'Thôn, ấp, tổ dân phố', level: 5, startsOn: '1945-09-02', endsOn: null },
]
