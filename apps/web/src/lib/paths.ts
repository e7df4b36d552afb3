/**
 * Every address of the pages. It stands in lib, not in app, because features link to one another's pages and may not
 * import app.
 */
export const paths = {
  signIn: (back?: string) => withQuery('/sign-in', { back }),
  myWork: (show?: string | null) => withQuery('/my-work', { show: show ?? undefined }),
  assignments: (filter: Record<string, string | undefined> = {}) => withQuery('/tasks', filter),
  task: (id: string, assignmentId?: string) => `/tasks/${id}${assignmentId ? `#a-${assignmentId}` : ''}`,
  figures: (filter: Record<string, string | undefined> = {}) => withQuery('/figures', filter),
  conclusions: (filter: Record<string, string | undefined> = {}) => withQuery('/conclusions', filter),
  newConclusion: (meetingId?: string) => withQuery('/conclusions/new', { meetingId }),
  conclusion: (id: string, taskId?: string) => `/conclusions/${id}${taskId ? `#t-${taskId}` : ''}`,
  numberBooks: () => '/number-books',
  numberBook: (id: string) => `/number-books/${id}`,
  writeNew: (meetingId?: string) => withQuery('/conclusions/write', { meetingId }),
  writeConclusion: (id: string) => `/conclusions/${id}/write`,
  /** `field` of the header: it is opened there */
  markConclusion: (id: string, field?: string) => `/conclusions/${id}/mark${field ? `#header-${field}` : ''}`,
  rendition: (id: string, unit?: string) => withQuery(`/conclusions/${id}/rendition`, { unit }),
  formCheck: () => '/form-check',
  deliveries: (filter: Record<string, string | undefined> = {}) => withQuery('/deliveries', filter),
  publicPapers: () => '/public',
  publicPaper: (id: string) => `/public/${id}`,
  meetings: (filter: Record<string, string | undefined> = {}) => withQuery('/meetings', filter),
  newMeeting: (seriesId?: string) => withQuery('/meetings/new', { seriesId }),
  calendar: (filter: Record<string, string | undefined> = {}) => withQuery('/calendar', filter),
  allSeries: () => '/series',
  series: (id: string) => `/series/${id}`,
  planYear: (id: string, year?: string) => withQuery(`/series/${id}/plan`, { year }),
  regulations: () => '/regulations',
  newRegulation: () => '/regulations/new',
  regulation: (id: string, year?: string) => withQuery(`/regulations/${id}`, { year }),
  meeting: (id: string) => `/meetings/${id}`,
  prepareMeeting: (id: string) => `/meetings/${id}/prepare`,
  attendMeeting: (id: string) => `/meetings/${id}/attend`,
  recordMeeting: (id: string) => `/meetings/${id}/record`,
  lookBack: (id: string) => `/meetings/${id}/look-back`,
  projectMeeting: (id: string, show?: 'look-back') => withQuery(`/meetings/${id}/screen`, { show }),
  compositions: () => '/compositions',
  proposals: (filter: Record<string, string | undefined> = {}) => withQuery('/proposals', filter),
  newProposal: () => '/proposals/new',
  proposal: (id: string) => `/proposals/${id}`,
  meetingSummary: (id: string) => `/meetings/${id}/summary`,
  unitReport: (id: string) => `/unit-reports/${id}`,
  organisations: (filter: Record<string, string | undefined> = {}) => withQuery('/organisations', filter),
  organisation: (id: string) => `/organisations/${id}`,
  successions: () => '/successions',
  newSuccession: (filter: Record<string, string | undefined> = {}) => withQuery('/successions/new', filter),
  imports: () => '/imports',
  people: (filter: Record<string, string | undefined> = {}) => withQuery('/people', filter),
  person: (id: string) => `/people/${id}`,
  account: () => '/account',
  settings: () => '/settings',
  providerSignIn: (back?: string | null) => withQuery('/api/session/provider', { back: back ?? undefined }),
  audit: (filter: Record<string, string | undefined> = {}) => withQuery('/audit', filter),
  holidays: (year?: string) => withQuery('/holidays', { year }),
  notices: () => '/notices',
  noticeChoices: () => '/notices/choices',
  file: (id: string) => `/api/files/${id}`,
} as const

function withQuery(path: string, values: Record<string, string | undefined>): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value) search.set(name, value)
  return search.size > 0 ? `${path}?${search}` : path
}
