@echo off
rem Finds a Java that is new enough and runs the program beside this file.
rem RAPPORTEUR_JAVA_OPTS are options for Java, such as -Xmx4g; they win over the ones below.
setlocal EnableExtensions DisableDelayedExpansion
set "OLDEST=17"
set "JAVA="
if not exist "%~dp0rapporteur.jar" (
  >&2 echo rapporteur: rapporteur.jar is not beside this file; unpack the whole zip.
  exit /b 3
)
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%J"
if defined JAVA goto run
>&2 echo rapporteur: Java %OLDEST% or newer is needed and none was found. Install it, or set JAVA_HOME to where it is:
>&2 echo rapporteur:   winget install EclipseAdoptium.Temurin.%OLDEST%.JDK
exit /b 127

:run
"%JAVA%" -Xmx1g -Xss8m -XX:-UsePerfData -XX:+UseSerialGC %RAPPORTEUR_JAVA_OPTS% -jar "%~dp0rapporteur.jar" %*
exit /b %ERRORLEVEL%

rem Takes a java.exe where it is new enough: its first line is such as: openjdk version "17.0.15" 2025-04-15
:try
if not exist "%~1" exit /b 1
set "VERSION="
set "MAJOR="
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION exit /b 1
for /f "tokens=1,2 delims=.-+_" %%A in ("%VERSION%") do if "%%A"=="1" (set "MAJOR=%%B") else (set "MAJOR=%%A")
echo %MAJOR%| findstr /r "^[0-9][0-9]*$" >nul || exit /b 1
if %MAJOR% GEQ %OLDEST% set "JAVA=%~1"
exit /b 0
