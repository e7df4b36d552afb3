import { proposalAnswersApi } from '@phoihop/contract/proposal-answers'
import { proposalsApi } from '@phoihop/contract/proposals'
import type { FastifyInstance } from 'fastify'
import { serve } from '../../platform/serve.ts'
import { actOnProposal } from './act-on-proposal.ts'
import { listAgendaOptions, scheduleProposal, takeOffAgenda } from './agenda.ts'
import { listAnswerOptions } from './answer-options.ts'
import { addressProposal, correctProposal } from './correct-proposal.ts'
import { createProposal } from './create-proposal.ts'
import { exportProposals } from './export-proposals.ts'
import { getProposal } from './get-proposal.ts'
import { joinProposals, splitProposal } from './join-proposals.ts'
import { countProposals, listProposals } from './list-proposals.ts'
import { listPaperAnswers, markItem } from './mark-item.ts'
import { moveAnswer } from './move-answer.ts'
import { listMeetingProposals } from './of-meeting.ts'
import { getOptions } from './options.ts'
import { prepareAnswer, rewriteAnswer } from './prepare-answer.ts'
import { listSimilar } from './similar.ts'
import { listWaiting } from './waiting.ts'

export function serveProposals(app: FastifyInstance): void {
  serve(app, proposalsApi.list, (ctx, { query }) => listProposals(ctx, query))
  serve(app, proposalsApi.counts, (ctx, { query }) => countProposals(ctx, query))
  serve(app, proposalsApi.export, async (ctx, { query }, { reply }) => {
    const content = await exportProposals(ctx, query)
    reply
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent('sổ kiến nghị.xlsx')}`)
    return content
  })
  serve(app, proposalsApi.options, getOptions)
  serve(app, proposalsApi.waiting, listWaiting)
  serve(app, proposalsApi.similar, (ctx, { query }) => listSimilar(ctx, query))
  serve(app, proposalsApi.create, (ctx, { body }) => createProposal(ctx, body))
  serve(app, proposalsApi.get, (ctx, { params }) => getProposal(ctx, params.id))
  serve(app, proposalsApi.correct, (ctx, { params, body }) => correctProposal(ctx, params.id, body))
  serve(app, proposalsApi.address, (ctx, { params, body }) => addressProposal(ctx, params.id, body))
  serve(app, proposalsApi.act, (ctx, { params, body }) => actOnProposal(ctx, params.id, body))
  serve(app, proposalsApi.join, (ctx, { params, body }) => joinProposals(ctx, params.id, body))
  serve(app, proposalsApi.split, (ctx, { params, body }) => splitProposal(ctx, params.id, body.version))
  serve(app, proposalsApi.agendaOptions, (ctx, { params }) => listAgendaOptions(ctx, params.id))
  serve(app, proposalsApi.schedule, (ctx, { params, body }) => scheduleProposal(ctx, params.id, body))
  serve(app, proposalsApi.takeOff, (ctx, { params, body }) => takeOffAgenda(ctx, params.id, body.agendaItemId))
  serve(app, proposalsApi.ofMeeting, (ctx, { params }) => listMeetingProposals(ctx, params.id))
  serve(app, proposalAnswersApi.ofPaper, (ctx, { params }) => listPaperAnswers(ctx, params.id))
  serve(app, proposalAnswersApi.markItem, (ctx, { params, body }) => markItem(ctx, params.id, body))
  serve(app, proposalAnswersApi.answerOptions, (ctx, { params }) => listAnswerOptions(ctx, params.id))
  serve(app, proposalAnswersApi.prepare, (ctx, { body }) => prepareAnswer(ctx, body))
  serve(app, proposalAnswersApi.rewrite, (ctx, { params, body }) => rewriteAnswer(ctx, params.id, body))
  serve(app, proposalAnswersApi.moveAnswer, (ctx, { params, body }) => moveAnswer(ctx, params.id, body))
}
