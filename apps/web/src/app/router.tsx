import { createBrowserRouter } from 'react-router'
import { Loading } from '../ui/loading.tsx'
import { PageError } from './page-error.tsx'
import { requireSession, goHome } from './session-loaders.ts'

/** Each page is a file of its own in pages/, loaded when it is opened. */
export const router = createBrowserRouter([
  {
    HydrateFallback: Loading,
    ErrorBoundary: PageError,
    children: [
      { path: '/', loader: goHome },
      { path: '/sign-in', lazy: () => import('./pages/sign-in-page.tsx') },
      {
        ErrorBoundary: PageError,
        children: [
          { path: '/public', lazy: () => import('./pages/public-papers-page.tsx') },
          { path: '/public/:id', lazy: () => import('./pages/public-paper-page.tsx') },
        ],
      },
      { path: '/accept', lazy: () => import('./pages/accept-page.tsx') },
      { path: '/invitation', lazy: () => import('./pages/invitation-page.tsx') },
      {
        loader: requireSession,
        shouldRevalidate: () => false,
        lazy: () => import('./layout/screen-layout.tsx'),
        children: [
          {
            ErrorBoundary: PageError,
            children: [{ path: '/meetings/:id/screen', lazy: () => import('./pages/meeting-screen-page.tsx') }],
          },
        ],
      },
      {
        loader: requireSession,
        // who is signed in changes by acts that say so themselves
        shouldRevalidate: () => false,
        lazy: () => import('./layout/shell-layout.tsx'),
        children: [
          {
            ErrorBoundary: PageError,
            children: [
              { path: '/my-work', lazy: () => import('./pages/my-work-page.tsx') },
              { path: '/tasks', lazy: () => import('./pages/assignments-page.tsx') },
              { path: '/task-forms', lazy: () => import('./pages/task-forms-page.tsx') },
              { path: '/task-forms/received/:id', lazy: () => import('./pages/received-form-page.tsx') },
              { path: '/urgings', lazy: () => import('./pages/urgings-page.tsx') },
              { path: '/urgings/:id', lazy: () => import('./pages/urging-page.tsx') },
              { path: '/matrix', lazy: () => import('./pages/matrix-page.tsx') },
              { path: '/tasks/:id', lazy: () => import('./pages/task-page.tsx') },
              { path: '/figures', lazy: () => import('./pages/figures-page.tsx') },
              { path: '/conclusions', lazy: () => import('./pages/conclusions-page.tsx') },
              { path: '/conclusions/new', lazy: () => import('./pages/new-conclusion-page.tsx') },
              { path: '/conclusions/write', lazy: () => import('./pages/new-written-page.tsx') },
              { path: '/conclusions/:id', lazy: () => import('./pages/conclusion-page.tsx') },
              { path: '/conclusions/:id/mark', lazy: () => import('./pages/mark-conclusion-page.tsx') },
              { path: '/number-books', lazy: () => import('./pages/number-books-page.tsx') },
              { path: '/number-books/:id', lazy: () => import('./pages/number-book-page.tsx') },
              { path: '/conclusions/:id/write', lazy: () => import('./pages/write-conclusion-page.tsx') },
              { path: '/holidays', lazy: () => import('./pages/holidays-page.tsx') },
              { path: '/notices', lazy: () => import('./pages/notices-page.tsx') },
              { path: '/notices/choices', lazy: () => import('./pages/notice-choices-page.tsx') },
              { path: '/deliveries', lazy: () => import('./pages/deliveries-page.tsx') },
              { path: '/conclusions/:id/rendition', lazy: () => import('./pages/rendition-page.tsx') },
              { path: '/form-check', lazy: () => import('./pages/form-check-page.tsx') },
              { path: '/meetings', lazy: () => import('./pages/meetings-page.tsx') },
              { path: '/meetings/new', lazy: () => import('./pages/new-meeting-page.tsx') },
              {
                path: '/meetings/:id',
                lazy: () => import('./pages/meeting-page.tsx'),
                children: [
                  { index: true, lazy: () => import('./pages/meeting-overview-page.tsx') },
                  { path: 'prepare', lazy: () => import('./pages/meeting-prepare-page.tsx') },
                  { path: 'look-back', lazy: () => import('./pages/meeting-look-back-page.tsx') },
                  { path: 'attend', lazy: () => import('./pages/meeting-attend-page.tsx') },
                  { path: 'record', lazy: () => import('./pages/meeting-record-page.tsx') },
                ],
              },
              { path: '/calendar', lazy: () => import('./pages/calendar-page.tsx') },
              { path: '/series', lazy: () => import('./pages/all-series-page.tsx') },
              { path: '/series/:id', lazy: () => import('./pages/series-page.tsx') },
              { path: '/series/:id/plan', lazy: () => import('./pages/plan-year-page.tsx') },
              { path: '/regulations', lazy: () => import('./pages/regulations-page.tsx') },
              { path: '/regulations/new', lazy: () => import('./pages/new-regulation-page.tsx') },
              { path: '/regulations/:id', lazy: () => import('./pages/regulation-page.tsx') },
              { path: '/compositions', lazy: () => import('./pages/compositions-page.tsx') },
              { path: '/proposals', lazy: () => import('./pages/proposals-page.tsx') },
              { path: '/proposals/new', lazy: () => import('./pages/new-proposal-page.tsx') },
              { path: '/proposals/:id', lazy: () => import('./pages/proposal-page.tsx') },
              { path: '/meetings/:id/summary', lazy: () => import('./pages/summary-report-page.tsx') },
              { path: '/unit-reports/:id', lazy: () => import('./pages/unit-report-page.tsx') },
              { path: '/organisations', lazy: () => import('./pages/organisations-page.tsx') },
              { path: '/organisations/:id', lazy: () => import('./pages/organisation-page.tsx') },
              { path: '/successions', lazy: () => import('./pages/successions-page.tsx') },
              { path: '/successions/new', lazy: () => import('./pages/new-succession-page.tsx') },
              { path: '/imports', lazy: () => import('./pages/imports-page.tsx') },
              { path: '/people', lazy: () => import('./pages/people-page.tsx') },
              { path: '/people/:id', lazy: () => import('./pages/person-page.tsx') },
              { path: '/account', lazy: () => import('./pages/account-page.tsx') },
              { path: '/settings', lazy: () => import('./pages/settings-page.tsx') },
              { path: '/audit', lazy: () => import('./pages/audit-page.tsx') },
              { path: '*', lazy: () => import('./pages/not-found-page.tsx') },
            ],
          },
        ],
      },
    ],
  },
])
