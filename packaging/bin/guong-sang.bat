@echo off
rem Starts Guong Sang with a Java 25 that it finds by itself.
rem GUONG_SANG_JAVA may name the folder of one; GUONG_SANG_OPTS may hold more options for Java.
setlocal
set "HERE=%~dp0"
set "FOUND="

if defined GUONG_SANG_JAVA (
    call :look "%GUONG_SANG_JAVA%"
    goto :looked
)
if defined JAVA_HOME call :look "%JAVA_HOME%"
if defined FOUND goto :looked
for /f "delims=" %%j in ('where java 2^>nul') do call :look "%%~dpj.."
if defined FOUND goto :looked
call :look "%HERE%..\runtime"
for %%v in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%d in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
        for /d %%h in ("%%~v\%%~d\*25*") do call :look "%%~h"
    )
)
for /d %%h in ("%USERPROFILE%\.jdks\*25*") do call :look "%%~h"

:looked
for /f "tokens=2 delims=:." %%c in ('chcp') do set "CODEPAGE=%%c"
chcp 65001 >nul
if not defined FOUND (
    echo Chưa có Java 25: hãy cài một bản, ví dụ Temurin 25 từ https://adoptium.net, hoặc đặt GUONG_SANG_JAVA. / Java 25 was not found: install one, for example Temurin 25 from https://adoptium.net, or set GUONG_SANG_JAVA. 1>&2
    chcp %CODEPAGE% >nul
    exit /b 1
)
for %%j in ("%HERE%..\lib\guong-sang-*.jar") do set "JAR=%%~fj"
set OPTIONS=-XX:+UseSerialGC -Xshare:auto "-XX:SharedArchiveFile=%HERE%..\lib\guong-sang.jsa" -Xlog:disable -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %GUONG_SANG_OPTS%

if "%~1"=="" (
    start "" "%FOUND%\bin\javaw.exe" %OPTIONS% -jar "%JAR%"
    chcp %CODEPAGE% >nul
    exit /b 0
)
"%FOUND%\bin\java.exe" %OPTIONS% -jar "%JAR%" %*
set "RESULT=%ERRORLEVEL%"
chcp %CODEPAGE% >nul
exit /b %RESULT%

rem Keeps the first folder whose release file says Java 25.
:look
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
findstr /b /c:"JAVA_VERSION=\"25" "%~1\release" >nul 2>&1 && set "FOUND=%~f1"
exit /b 0
