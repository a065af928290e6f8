-- CreateTable
CREATE TABLE "FilmPart" (
    "id" TEXT NOT NULL,
    "boardId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3) NOT NULL,
    "startsAnew" BOOLEAN NOT NULL,
    "editCount" INTEGER NOT NULL,
    "people" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "FilmPart_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FilmPart_boardId_startedAt_idx" ON "FilmPart"("boardId", "startedAt");
