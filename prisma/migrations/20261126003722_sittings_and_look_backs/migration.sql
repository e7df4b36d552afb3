-- CreateTable
CREATE TABLE "look_back" (
    "meeting_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "note" TEXT,
    "stood" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "look_back_pkey" PRIMARY KEY ("meeting_id","task_id")
);

-- CreateTable
CREATE TABLE "remark" (
    "id" UUID NOT NULL,
    "meeting_id" UUID NOT NULL,
    "agenda_item_id" UUID,
    "seat_id" UUID,
    "speaker" VARCHAR(400),
    "text" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "author_id" UUID NOT NULL,
    "dropped" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "remark_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agenda_file" (
    "agenda_item_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "agenda_file_pkey" PRIMARY KEY ("agenda_item_id","ordinal")
);

-- CreateIndex
CREATE INDEX "look_back_task_id_idx" ON "look_back"("task_id");

-- CreateIndex
CREATE INDEX "remark_meeting_id_said_at_idx" ON "remark"("meeting_id", "said_at");

-- CreateIndex
CREATE INDEX "remark_agenda_item_id_idx" ON "remark"("agenda_item_id");

-- CreateIndex
CREATE INDEX "remark_seat_id_idx" ON "remark"("seat_id");

-- CreateIndex
CREATE INDEX "remark_author_id_idx" ON "remark"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "agenda_file_file_id_key" ON "agenda_file"("file_id");

-- AddForeignKey
ALTER TABLE "look_back" ADD CONSTRAINT "look_back_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_back" ADD CONSTRAINT "look_back_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_meeting_id_fkey" FOREIGN KEY ("meeting_id") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_seat_id_fkey" FOREIGN KEY ("seat_id") REFERENCES "seat"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "remark" ADD CONSTRAINT "remark_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "membership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_file" ADD CONSTRAINT "agenda_file_agenda_item_id_fkey" FOREIGN KEY ("agenda_item_id") REFERENCES "agenda_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agenda_file" ADD CONSTRAINT "agenda_file_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
