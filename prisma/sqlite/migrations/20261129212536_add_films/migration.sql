-- CreateTable
CREATE TABLE "FilmPart" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "boardId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME NOT NULL,
    "startsAnew" BOOLEAN NOT NULL,
    "editCount" INTEGER NOT NULL,
    "people" TEXT NOT NULL,
    "bytes" BLOB NOT NULL
);

-- CreateIndex
CREATE INDEX "FilmPart_boardId_startedAt_idx" ON "FilmPart"("boardId", "startedAt");
