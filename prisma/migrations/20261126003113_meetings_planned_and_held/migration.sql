-- DropIndex
DROP INDEX "meeting_series_id_idx";

-- AlterTable
ALTER TABLE "meeting" ADD COLUMN     "answer_by" DATE,
ADD COLUMN     "begins_at" VARCHAR(5),
ADD COLUMN     "calendar_sequence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "cancel_reason" VARCHAR(1000),
ADD COLUMN     "closed_at" TIMESTAMPTZ(3),
ADD COLUMN     "ends_at" VARCHAR(5),
ADD COLUMN     "line" VARCHAR(30),
ADD COLUMN     "opened_at" TIMESTAMPTZ(3),
ADD COLUMN     "reports_due_on" DATE,
ADD COLUMN     "secretary_name" VARCHAR(120),
ADD COLUMN     "secretary_post" VARCHAR(200),
ADD COLUMN     "state" VARCHAR(12) NOT NULL DEFAULT 'closed';

-- AlterTable
ALTER TABLE "meeting_series" ADD COLUMN     "regulation_id" UUID;

-- CreateTable
CREATE TABLE "series_rule" (
    "id" UUID NOT NULL,
    "series_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" VARCHAR(30) NOT NULL,
    "mode" VARCHAR(20),
    "recurrence" VARCHAR(300) NOT NULL,
    "covers" VARCHAR(10),
    "lines" VARCHAR(30)[],
    "title" VARCHAR(300) NOT NULL,
    "begins_at" VARCHAR(5),
    "ends_at" VARCHAR(5),
    "place" VARCHAR(300),
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "series_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_item" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "presenter" VARCHAR(200),
    "organisation_id" UUID,
    "minutes" INTEGER,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agenda_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "site" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "organisation_id" UUID,
    "main" BOOLEAN NOT NULL DEFAULT false,
    "place" VARCHAR(300),
    "chair_name" VARCHAR(120),
    "chair_post" VARCHAR(200),
    "technician_name" VARCHAR(120),
    "technician_phone" VARCHAR(30),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat_rule" (
    "id" UUID NOT NULL,
    "series_id" UUID,
    "meeting_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "tier_code" VARCHAR(20),
    "role" VARCHAR(20) NOT NULL,
    "post" VARCHAR(300) NOT NULL,
    "organisation_id" UUID,
    "class_code" VARCHAR(40),
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seat_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "seat" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "rule_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "tier_code" VARCHAR(20),
    "role" VARCHAR(20) NOT NULL,
    "post" VARCHAR(300) NOT NULL,
    "organisation_id" UUID,
    "membership_id" UUID,
    "name" VARCHAR(120),
    "email" VARCHAR(200),
    "site_id" UUID,
    "invited_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3),
    "answer" VARCHAR(12) NOT NULL DEFAULT 'none',
    "answered_at" TIMESTAMPTZ(3),
    "answer_reason" VARCHAR(1000),
    "substitute_name" VARCHAR(120),
    "substitute_post" VARCHAR(300),
    "presence" VARCHAR(12) NOT NULL DEFAULT 'none',
    "arrived_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "absence_reason" VARCHAR(1000),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "signed_on" DATE,
    "effective_from" DATE,
    "effective_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "regulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation_party" (
    "id" UUID NOT NULL,
    "regulation_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "organisation_id" UUID NOT NULL,
    "number" VARCHAR(40),
    "signer_name" VARCHAR(120),
    "signer_post" VARCHAR(200),

    CONSTRAINT "regulation_party_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "series_rule_series_id_ordinal_key" ON "series_rule"("series_id", "ordinal");

-- CreateIndex
CREATE INDEX "agenda_item_meeting_id_ordinal_idx" ON "agenda_item"("meeting_id", "ordinal");

-- CreateIndex
CREATE INDEX "agenda_item_organisation_id_idx" ON "agenda_item"("organisation_id");

-- CreateIndex
CREATE INDEX "site_organisation_id_idx" ON "site"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "site_meeting_id_ordinal_key" ON "site"("meeting_id", "ordinal");

-- CreateIndex
CREATE INDEX "seat_rule_series_id_idx" ON "seat_rule"("series_id");

-- CreateIndex
CREATE INDEX "seat_rule_meeting_id_idx" ON "seat_rule"("meeting_id");

-- CreateIndex
CREATE INDEX "seat_rule_organisation_id_idx" ON "seat_rule"("organisation_id");

-- CreateIndex
CREATE INDEX "seat_meeting_id_ordinal_idx" ON "seat"("meeting_id", "ordinal");

-- CreateIndex
CREATE INDEX "seat_rule_id_idx" ON "seat"("rule_id");

-- CreateIndex
CREATE INDEX "seat_organisation_id_idx" ON "seat"("organisation_id");

-- CreateIndex
CREATE INDEX "seat_membership_id_idx" ON "seat"("membership_id");

-- CreateIndex
CREATE INDEX "seat_site_id_idx" ON "seat"("site_id");

-- CreateIndex
CREATE INDEX "regulation_owner_id_idx" ON "regulation"("owner_id");

-- CreateIndex
CREATE INDEX "regulation_party_organisation_id_idx" ON "regulation_party"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_party_regulation_id_organisation_id_key" ON "regulation_party"("regulation_id", "organisation_id");

-- CreateIndex
CREATE INDEX "meeting_series_id_held_on_idx" ON "meeting"("series_id", "held_on");

-- CreateIndex
CREATE INDEX "meeting_held_on_idx" ON "meeting"("held_on");

-- CreateIndex
CREATE INDEX "meeting_series_regulation_id_idx" ON "meeting_series"("regulation_id");

-- AddForeignKey
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "series_rule" ADD CONSTRAINT "series_rule_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_item" ADD CONSTRAINT "agenda_item_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_rule" ADD CONSTRAINT "seat_rule_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "meeting_series"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_rule" ADD CONSTRAINT "seat_rule_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_rule" ADD CONSTRAINT "seat_rule_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "seat_rule"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_site_id_fkey" FOREIGN KEY ("site_id") REFERENCES "site"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation" ADD CONSTRAINT "regulation_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_party" ADD CONSTRAINT "regulation_party_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_party" ADD CONSTRAINT "regulation_party_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Until now meetings were logged once they had been held; those still ahead are planned.
update "meeting" set "state" = 'planned' where "held_on" >= (now() at time zone 'Asia/Ho_Chi_Minh')::date;

alter table "meeting" add constraint "meeting_state" check ("state" in ('planned', 'called', 'open', 'closed', 'cancelled'));
alter table "meeting" add constraint "meeting_hours" check ("begins_at" is null or "ends_at" is null or "begins_at" < "ends_at");
-- a line of the expected composition belongs to a series or to a meeting
alter table "seat_rule" add constraint "seat_rule_owner" check (("series_id" is null) <> ("meeting_id" is null));
-- who came, came of somebody: a person, a guest by name, or an open seat of a body
alter table "seat" add constraint "seat_answer" check ("answer" in ('none', 'accepted', 'declined', 'substitute'));
alter table "seat" add constraint "seat_presence" check ("presence" in ('none', 'present', 'substitute', 'excused', 'absent'));
