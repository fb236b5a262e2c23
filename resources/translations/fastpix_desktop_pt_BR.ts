<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutCard</name>
    <message>
        <source>About this stream</source>
        <translation>Sobre esta transmissão</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>AccountButton</name>
    <message>
        <source>Account: %1</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Conta: %1</translation>
    </message>
</context>
<context>
    <name>AccountCommands</name>
    <message>
        <source>A stream is being created. Wait or cancel it, then change the account.</source>
        <translation>Uma transmissão está sendo criada. Espere ou cancele, e depois mude de conta.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>AccountDialogs</name>
    <message>
        <source>Rename workspace</source>
        <translation>Renomear espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>Rename</source>
        <extracomment>Button.</extracomment>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Sair de %1?</translation>
    </message>
    <message>
        <source>Its Secret Key is deleted from this computer. Your streams on FastPix stay.</source>
        <translation>A Secret Key é excluída deste computador. Suas transmissões no FastPix permanecem.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Connect your account…</source>
        <translation>Conectar sua conta…</translation>
    </message>
    <message>
        <source>Connect another account…</source>
        <translation>Conectar outra conta…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Salvar um arquivo de suporte…</translation>
    </message>
    <message>
        <source>About FastPix Desktop</source>
        <translation>Sobre o FastPix Desktop</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Renomear %1…</translation>
    </message>
    <message>
        <source>Sign out of %1…</source>
        <extracomment>%1: a workspace&apos;s name.</extracomment>
        <translation>Sair de %1…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>This stream went live in the meantime, so it wasn&apos;t deleted.</source>
        <translation>Esta transmissão entrou ao vivo nesse meio-tempo, então não foi excluída.</translation>
    </message>
    <message>
        <source>It&apos;s safe to try again.</source>
        <translation>É seguro tentar de novo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so your changes may not be saved.</source>
        <translation>O FastPix não respondeu, então suas alterações talvez não tenham sido salvas.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be off.</source>
        <translation>O FastPix não respondeu, então a transmissão talvez ainda esteja desativada.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be on.</source>
        <translation>O FastPix não respondeu, então a transmissão talvez ainda esteja ativada.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live.</source>
        <translation>O FastPix não respondeu, então a transmissão talvez ainda esteja ao vivo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still exist.</source>
        <translation>O FastPix não respondeu, então a transmissão talvez ainda exista.</translation>
    </message>
    <message>
        <source>The stream isn&apos;t live, so it can&apos;t be ended.</source>
        <translation>A transmissão não está ao vivo, então não pode ser encerrada.</translation>
    </message>
    <message>
        <source>This stream is already on.</source>
        <translation>Esta transmissão já está ativada.</translation>
    </message>
    <message>
        <source>This stream is already off.</source>
        <translation>Esta transmissão já está desativada.</translation>
    </message>
    <message>
        <source>On a trial plan, FastPix ends a stream after 5 minutes and can&apos;t turn it on again. Upgrade in the dashboard, or create a new stream.</source>
        <translation>Em um plano de teste, o FastPix encerra uma transmissão após 5 minutos e não pode ativá-la de novo. Mude de plano no painel, ou crie uma nova transmissão.</translation>
    </message>
    <message>
        <source>FastPix can&apos;t change a stream that&apos;s turned off. Turn it on first.</source>
        <translation>O FastPix não pode mudar uma transmissão desativada. Ative-a primeiro.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Reconnect window, in seconds</source>
        <translation>Espera de reconexão, em segundos</translation>
    </message>
    <message>
        <source>Yours: removed</source>
        <extracomment>Your version of a label, when two people changed it.</extracomment>
        <translation>A sua: removida</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <extracomment>Your version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>A sua: %1</translation>
    </message>
    <message>
        <source>Theirs: removed</source>
        <extracomment>Someone else&apos;s version of a label, when two people changed it.</extracomment>
        <translation>A outra: removida</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <extracomment>Someone else&apos;s version of a field, when two people changed it. %1: what it holds, in quotes.</extracomment>
        <translation>A outra: %1</translation>
    </message>
</context>
<context>
    <name>AddDestinationDialog</name>
    <message>
        <source>FastPix sends %1 there too, whenever it&apos;s live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>O FastPix envia %1 para lá também, sempre que estiver ao vivo.</translation>
    </message>
    <message>
        <source>FastPix sends your stream there too, whenever it&apos;s live.</source>
        <translation>O FastPix envia sua transmissão para lá também, sempre que estiver ao vivo.</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>A platform that isn&apos;t in the list.</extracomment>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Mostrar chave de transmissão</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Of a destination, such as “My YouTube”.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Button: add this destination.</extracomment>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The usual server of %1. Change it only if %1 shows you another.</source>
        <extracomment>Below the server&apos;s address. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>O servidor habitual para %1. Mude só se %1 indicar outro.</translation>
    </message>
    <message>
        <source>The address without the stream key, such as rtmps://server/app.</source>
        <translation>O endereço sem a chave de transmissão, como rtmps://server/app.</translation>
    </message>
    <message>
        <source>You&apos;ll find it in the live settings of %1. It&apos;s saved in your keyring.</source>
        <extracomment>Below the stream key. %1: a platform&apos;s name, “YouTube”.</extracomment>
        <translation>Você a encontra em %1, nas configurações de transmissão. Ela é salva no seu chaveiro.</translation>
    </message>
    <message>
        <source>The stream key is saved in your keyring.</source>
        <translation>A chave de transmissão é salva no seu chaveiro.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button: opens a platform&apos;s website. %1: its name, “YouTube”.</extracomment>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Ocultar chave de transmissão</translation>
    </message>
</context>
<context>
    <name>AlsoOn</name>
    <message>
        <source>You can add destinations when you&apos;re off air.</source>
        <translation>Você pode adicionar destinos quando estiver fora do ar.</translation>
    </message>
    <message>
        <source>Turn the stream on to add destinations.</source>
        <translation>Ative a transmissão para adicionar destinos.</translation>
    </message>
    <message>
        <source>Trial streams can&apos;t be sent anywhere else.</source>
        <translation>Transmissões de teste não podem ser enviadas para nenhum outro lugar.</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>O FastPix envia a mesma imagem para lá também</translation>
    </message>
    <message>
        <source>Not added: the stream is on air. It&apos;s added when you&apos;re off air.</source>
        <translation>Não adicionado: a transmissão está no ar. Será adicionado quando ela sair do ar.</translation>
    </message>
    <message>
        <source>Its stream key isn&apos;t in your keyring any more. Add it again.</source>
        <translation>A chave de transmissão dele não está mais no seu chaveiro. Adicione-o de novo.</translation>
    </message>
    <message>
        <source>The stream, or this destination, no longer exists on FastPix.</source>
        <translation>A transmissão, ou este destino, não existe mais no FastPix.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been added. Checking…</source>
        <translation>O FastPix não respondeu, então talvez não tenha sido adicionado. Verificando…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so it may not have been removed. Checking…</source>
        <translation>O FastPix não respondeu, então talvez não tenha sido removido. Verificando…</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the switch may not have worked. Checking…</source>
        <translation>O FastPix não respondeu, então talvez não tenha sido ativado ou desativado. Verificando…</translation>
    </message>
    <message>
        <source>%1 accepts at most %2 kbit/s, and your encoder settings send %3 kbit/s.</source>
        <extracomment>%1: a platform&apos;s name, “YouTube”. %2, %3: bitrates, in kilobits a second.</extracomment>
        <translation>%1 aceita no máximo %2 kbit/s, e suas configurações do codificador enviam %3 kbit/s.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t added.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1: não foi adicionado.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched on.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1: não foi ativado.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t switched off.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1: não foi desativado.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t removed.</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>%1: não foi removido.</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://server.example/live.</source>
        <translation>Digite um endereço como rtmps://server.example/live.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>Enter the server&apos;s address.</source>
        <translation>Digite o endereço do servidor.</translation>
    </message>
    <message>
        <source>Enter the stream key.</source>
        <translation>Digite a chave de transmissão.</translation>
    </message>
</context>
<context>
    <name>AlsoOnCard</name>
    <message>
        <source>Also on</source>
        <translation>Também em</translation>
    </message>
    <message>
        <source>Add a destination</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>Closed captions aren&apos;t sent there.</source>
        <translation>As legendas não são enviadas para lá.</translation>
    </message>
    <message>
        <source>The broadcast ends there and continues everywhere else. You can add it again when you&apos;re off air.</source>
        <translation>A transmissão termina lá e continua em todos os outros lugares. Você pode adicioná-lo de novo quando estiver fora do ar.</translation>
    </message>
    <message>
        <source>Stop sending to %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>Parar de enviar para %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: stop sending the stream there.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Its stream key is deleted from this computer. Streams that are sent there stay as they are.</source>
        <translation>A chave de transmissão dele é excluída deste computador. As transmissões enviadas para lá ficam como estão.</translation>
    </message>
    <message>
        <source>Delete the destination %1?</source>
        <extracomment>%1: a destination&apos;s name in quotes.</extracomment>
        <translation>Excluir o destino %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>AlsoOnLine</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Don&apos;t add it</source>
        <extracomment>“It” is a destination that FastPix didn&apos;t accept.</extracomment>
        <translation>Não adicionar</translation>
    </message>
    <message>
        <source>Remove from this stream</source>
        <translation>Remover desta transmissão</translation>
    </message>
    <message>
        <source>Delete this destination</source>
        <translation>Excluir este destino</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <extracomment>A switch. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>Enviar para %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <extracomment>Opens a menu. %1: a destination&apos;s name, “My YouTube”.</extracomment>
        <translation>Mais opções para %1</translation>
    </message>
</context>
<context>
    <name>BitratePlot</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Taxa de bits, últimos 10 minutos</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something went wrong in the app.</source>
        <translation>Algo deu errado no aplicativo.</translation>
    </message>
    <message>
        <source>You can keep working, and what you typed is kept. If this keeps happening, please send us these details. Secrets are masked.</source>
        <translation>Você pode continuar trabalhando, e o que digitou é mantido. Se isso continuar acontecendo, envie estes detalhes para nós. Os segredos são ocultados.</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Technical details of errors.</extracomment>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message numerus="yes">
        <source>%n errors so far</source>
        <translation>
            <numerusform>%n erro até agora</numerusform>
            <numerusform>%n erros até agora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chain</name>
    <message>
        <source>Viewers</source>
        <extracomment>The third part of the chain OBS, FastPix, Viewers.</extracomment>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Encoder</source>
        <extracomment>A program or device, other than OBS, that sends the stream.</extracomment>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Sending %1</source>
        <extracomment>Said of OBS. %1: a bitrate, “5.9 Mbit/s”.</extracomment>
        <translation>Enviando %1</translation>
    </message>
    <message>
        <source>Shows %1</source>
        <extracomment>Said of OBS, before it sends. %1: the name of OBS&apos;s scene in quotes.</extracomment>
        <translation>Mostra %1</translation>
    </message>
    <message>
        <source>Sends to %1</source>
        <extracomment>Said of OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Enviando para %1</translation>
    </message>
    <message numerus="yes">
        <source>%n viewing links are out</source>
        <extracomment>Below the word &quot;Viewers&quot;: people who were given one of these links can watch once it&apos;s live.</extracomment>
        <translation>
            <numerusform>%n link de exibição compartilhado</numerusform>
            <numerusform>%n links de exibição compartilhados</numerusform>
        </translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old what stands before it is. %1: “25 s” or “3 min”.</extracomment>
        <translation>verificado há %1</translation>
    </message>
    <message>
        <source>Closed %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Fechado há %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of OBS: it isn&apos;t running.</extracomment>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Starting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Abrindo · %1</translation>
    </message>
    <message>
        <source>Starting</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Abrindo</translation>
    </message>
    <message>
        <source>Connecting · %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Conectando · %1</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Stopped %1 ago</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Parado há %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Retries, away for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Reconectando há %1</translation>
    </message>
    <message>
        <source>Retries by itself</source>
        <extracomment>Said of OBS, whose name stands above.</extracomment>
        <translation>Reconectando sozinho</translation>
    </message>
    <message>
        <source>No answer for %1</source>
        <extracomment>Said of OBS, whose name stands above. %1: “25 s” or “3 min”.
----------
Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Sem resposta há %1</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>Said of OBS, whose name stands above.
----------
Said of FastPix, whose name stands above.</extracomment>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Receiving · %1</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Recebendo · %1</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>Said of FastPix, whose name stands above.
----------
Said of FastPix.</extracomment>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>Waits for OBS, %1 left</source>
        <extracomment>Said of FastPix, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Esperando o OBS, restam %1</translation>
    </message>
    <message>
        <source>Waits for OBS</source>
        <extracomment>Said of FastPix, whose name stands above.</extracomment>
        <translation>Esperando o OBS</translation>
    </message>
    <message>
        <source>Can watch, %1 behind you</source>
        <extracomment>Said of viewers, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Podem assistir, %1 de atraso</translation>
    </message>
    <message>
        <source>Can watch</source>
        <extracomment>Said of viewers, whose name stands above.</extracomment>
        <translation>Podem assistir</translation>
    </message>
    <message>
        <source>Frozen for %1</source>
        <extracomment>Said of the video, whose name stands above. %1: “25 s” or “3 min”.</extracomment>
        <translation>Congelado há %1</translation>
    </message>
    <message>
        <source>Video frozen</source>
        <extracomment>Said of the video, whose name stands above.</extracomment>
        <translation>Vídeo congelado</translation>
    </message>
    <message>
        <source>Looking for it…</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Not installed</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Não instalado</translation>
    </message>
    <message>
        <source>Too old</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Antigo demais</translation>
    </message>
    <message>
        <source>Didn&apos;t start</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Não abriu</translation>
    </message>
    <message>
        <source>Asks how to start</source>
        <extracomment>Said of OBS: it asks whether to start in Safe Mode.</extracomment>
        <translation>Pergunta como iniciar</translation>
    </message>
    <message>
        <source>Its wizard is open</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>O assistente dele está aberto</translation>
    </message>
    <message>
        <source>Running, not connected yet</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Aberto, ainda não conectado</translation>
    </message>
    <message>
        <source>Its WebSocket server is off</source>
        <extracomment>“Its” is OBS&apos;s.</extracomment>
        <translation>O servidor WebSocket dele está desativado</translation>
    </message>
    <message>
        <source>Password refused</source>
        <extracomment>OBS refused the password.</extracomment>
        <translation>Senha recusada</translation>
    </message>
    <message>
        <source>Port in use</source>
        <extracomment>Another program uses OBS&apos;s port.</extracomment>
        <translation>Porta em uso</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Sends somewhere else</source>
        <extracomment>Said of OBS: it streams to another place.</extracomment>
        <translation>Enviando para outro lugar</translation>
    </message>
    <message>
        <source>Sending</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Can&apos;t keep up</source>
        <extracomment>Of OBS, which skips frames because the computer is too slow.</extracomment>
        <translation>Não dá conta</translation>
    </message>
    <message>
        <source>Sends nothing</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Não envia nada</translation>
    </message>
    <message>
        <source>Can&apos;t connect</source>
        <extracomment>Said of OBS.</extracomment>
        <translation>Não consegue conectar</translation>
    </message>
    <message>
        <source>Ready to receive</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Pronto para receber</translation>
    </message>
    <message>
        <source>Receives nothing</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Não recebe nada</translation>
    </message>
    <message>
        <source>Can&apos;t use it</source>
        <extracomment>Said of FastPix. “It” is what OBS sends.</extracomment>
        <translation>Não consegue usar</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>Said of the stream at FastPix.</extracomment>
        <translation>Excluída</translation>
    </message>
    <message>
        <source>Trial used up</source>
        <extracomment>Said of the stream at FastPix: a trial stream can be live once only.</extracomment>
        <translation>Teste já usado</translation>
    </message>
    <message>
        <source>Signed out</source>
        <extracomment>FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Has ended the stream</source>
        <extracomment>Said of FastPix.</extracomment>
        <translation>Encerrou a transmissão</translation>
    </message>
    <message>
        <source>Can&apos;t watch yet</source>
        <extracomment>Said of viewers.</extracomment>
        <translation>Ainda não podem assistir</translation>
    </message>
    <message>
        <source>Soon</source>
        <extracomment>Viewers can watch soon.</extracomment>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>See the last seconds</source>
        <extracomment>Of viewers: OBS has stopped, and they see the rest of what it had sent.</extracomment>
        <translation>Veem os últimos segundos</translation>
    </message>
    <message>
        <source>See the last picture</source>
        <extracomment>Said of viewers: they see the last picture that arrived.</extracomment>
        <translation>Veem a última imagem</translation>
    </message>
    <message>
        <source>The link doesn&apos;t play</source>
        <extracomment>The link of viewers.</extracomment>
        <translation>O link não funciona</translation>
    </message>
    <message>
        <source>Being checked</source>
        <extracomment>Whether viewers can watch is being checked.</extracomment>
        <translation>Em verificação</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>Whether FastPix receives, or viewers can watch, isn&apos;t checked.</extracomment>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not checked: no signing key</source>
        <extracomment>Whether viewers can watch isn&apos;t checked, because the workspace has no signing key.</extracomment>
        <translation>Não verificado: sem chave de assinatura</translation>
    </message>
    <message>
        <source>Not checked: your website only</source>
        <extracomment>Whether viewers can watch isn&apos;t checked: the stream plays only on a website.</extracomment>
        <translation>Não verificado: só no seu site</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Someone else changed the same setting. Which version do you want to keep?</source>
        <translation>Outra pessoa mudou a mesma configuração. Qual versão você quer manter?</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Alterado em outro lugar</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <extracomment>Two people changed the same: keep my version, or the other person&apos;s.</extracomment>
        <translation>Manter a minha</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Manter a outra</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>My workspace</source>
        <extracomment>Example of a name for a FastPix workspace.</extracomment>
        <translation>Meu espaço de trabalho</translation>
    </message>
    <message>
        <source>Access Token ID</source>
        <translation>Access Token ID</translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation>Secret Key</translation>
    </message>
    <message>
        <source>Workspace name</source>
        <translation>Nome do espaço de trabalho</translation>
    </message>
    <message>
        <source>optional</source>
        <extracomment>Beside the name of a field that may stay empty.</extracomment>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Helps you tell several accounts apart.</source>
        <translation>Ajuda você a distinguir várias contas.</translation>
    </message>
    <message>
        <source>Connect</source>
        <extracomment>Button: connect a FastPix account.</extracomment>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look around first</source>
        <extracomment>Button: try the demo before connecting an account.</extracomment>
        <translation>Dar uma olhada antes</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Button: return to the account that is in use.</extracomment>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Looking for your keyring…</source>
        <translation>Procurando seu chaveiro…</translation>
    </message>
    <message>
        <source>You&apos;ll find both in the FastPix dashboard, under Access Tokens.</source>
        <translation>Você encontra os dois no painel do FastPix, em Access Tokens.</translation>
    </message>
    <message>
        <source>The token needs the permission “FastPix Video: Read and Write”.</source>
        <translation>O token precisa da permissão “FastPix Video: Read and Write”.</translation>
    </message>
    <message>
        <source>Open the FastPix dashboard</source>
        <translation>Abrir o painel do FastPix</translation>
    </message>
    <message>
        <source>Connect to FastPix</source>
        <translation>Conectar ao FastPix</translation>
    </message>
    <message>
        <source>Create live streams and go live with OBS.</source>
        <translation>Crie transmissões e entre ao vivo com o OBS.</translation>
    </message>
    <message>
        <source>Paste it here from the FastPix dashboard.</source>
        <extracomment>“It” is the Access Token ID or the Secret Key.</extracomment>
        <translation>Copie do painel do FastPix e cole aqui.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so the Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>Este computador não tem um chaveiro utilizável, por isso a Secret Key não é salva. Na próxima vez, você terá que fazer login de novo.</translation>
    </message>
    <message>
        <source>The Secret Key is saved in %1, never in a file.</source>
        <extracomment>%1: the name of a keyring, “GNOME Keyring”.</extracomment>
        <translation>A Secret Key é salva em %1, nunca em um arquivo.</translation>
    </message>
    <message>
        <source>The Secret Key isn&apos;t saved. You&apos;ll sign in again next time.</source>
        <translation>A Secret Key não é salva. Na próxima vez, você terá que fazer login de novo.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Connection settings</source>
        <translation>Dados de conexão</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Copy server</source>
        <translation>Copiar servidor</translation>
    </message>
    <message>
        <source>Stream key</source>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Copy stream key</source>
        <translation>Copiar chave de transmissão</translation>
    </message>
    <message>
        <source>Reveal stream key</source>
        <translation>Mostrar chave de transmissão</translation>
    </message>
    <message>
        <source>Hide stream key</source>
        <translation>Ocultar chave de transmissão</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>Endereço SRT</translation>
    </message>
    <message>
        <source>Copy SRT address</source>
        <translation>Copiar endereço SRT</translation>
    </message>
    <message>
        <source>Stream ID</source>
        <translation>ID de stream</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>ID de stream SRT</translation>
    </message>
    <message>
        <source>Copy SRT stream ID</source>
        <translation>Copiar ID de stream SRT</translation>
    </message>
    <message>
        <source>Reveal SRT stream ID</source>
        <translation>Mostrar ID de stream SRT</translation>
    </message>
    <message>
        <source>Hide SRT stream ID</source>
        <translation>Ocultar ID de stream SRT</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>SRT passphrase</source>
        <translation>Senha SRT</translation>
    </message>
    <message>
        <source>Copy SRT passphrase</source>
        <translation>Copiar senha SRT</translation>
    </message>
    <message>
        <source>Reveal SRT passphrase</source>
        <translation>Mostrar senha SRT</translation>
    </message>
    <message>
        <source>Hide SRT passphrase</source>
        <translation>Ocultar senha SRT</translation>
    </message>
    <message>
        <source>Whole URL</source>
        <extracomment>One URL that holds address, stream ID and passphrase.</extracomment>
        <translation>URL completa</translation>
    </message>
    <message>
        <source>SRT URL</source>
        <translation>URL SRT</translation>
    </message>
    <message>
        <source>Copy SRT URL</source>
        <translation>Copiar URL SRT</translation>
    </message>
    <message>
        <source>Reveal SRT URL</source>
        <translation>Mostrar URL SRT</translation>
    </message>
    <message>
        <source>Hide SRT URL</source>
        <translation>Ocultar URL SRT</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s keys. Open the stream again.</source>
        <translation>O FastPix não enviou as chaves desta transmissão. Abra a transmissão de novo.</translation>
    </message>
    <message>
        <source>Export OBS profile</source>
        <translation>Exportar perfil do OBS</translation>
    </message>
    <message>
        <source>Phone…</source>
        <extracomment>Button: shows a code that sets up an app on a phone to send the stream.</extracomment>
        <translation>Celular…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Other encoders…</source>
        <translation>Outros codificadores…</translation>
    </message>
    <message>
        <source>Other encoders</source>
        <translation>Outros codificadores</translation>
    </message>
    <message>
        <source>Server copied.</source>
        <translation>Servidor copiado.</translation>
    </message>
    <message>
        <source>SRT address copied.</source>
        <translation>Endereço SRT copiado.</translation>
    </message>
    <message>
        <source>This URL contains escaped characters that OBS can&apos;t read. In OBS, use the fields above.</source>
        <translation>Esta URL contém caracteres de escape que o OBS não consegue ler. No OBS, use os campos acima.</translation>
    </message>
    <message>
        <source>For encoders that need one URL. In OBS, use the fields above, because OBS may log the URL.</source>
        <translation>Para codificadores que precisam de uma única URL. No OBS, use os campos acima, porque o OBS pode registrar a URL no log.</translation>
    </message>
    <message numerus="yes">
        <source>Stream key copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Chave de transmissão copiada. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Chave de transmissão copiada. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT passphrase copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Senha SRT copiada. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Senha SRT copiada. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT URL copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>URL SRT copiada. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>URL SRT copiada. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>SRT stream ID copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>ID de stream SRT copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>ID de stream SRT copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>SRT stream ID copied.</source>
        <translation>ID de stream SRT copiado.</translation>
    </message>
</context>
<context>
    <name>ConnectionCommands</name>
    <message>
        <source>Where to put the profile&apos;s folder</source>
        <translation>Onde salvar a pasta do perfil</translation>
    </message>
    <message>
        <source>Export here</source>
        <extracomment>Button in a dialog that chooses a folder.</extracomment>
        <translation>Exportar aqui</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>Reveal anyway</source>
        <translation>Mostrar mesmo assim</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>%1 (%2 s)</source>
        <extracomment>A button that can&apos;t be pressed yet. %1: its text, “Try again”. %2: seconds left.</extracomment>
        <translation>%1 (%2 s)</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <extracomment>A length of time, inserted in sentences such as “Try again in 30 seconds.”</extracomment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <extracomment>A length of time, inserted in sentences such as “FastPix waits 5 minutes.”</extracomment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten by %n characters (at most %1).</source>
        <extracomment>%1: the most characters that are allowed.</extracomment>
        <translation>
            <numerusform>Encurte em %n caractere (no máximo %1).</numerusform>
            <numerusform>Encurte em %n caracteres (no máximo %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shorten it to at most %n characters.</source>
        <extracomment>“It” is what was typed into a field.</extracomment>
        <translation>
            <numerusform>Encurte para no máximo %n caractere.</numerusform>
            <numerusform>Encurte para no máximo %n caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter at most %n websites.</source>
        <translation>
            <numerusform>Digite no máximo %n site.</numerusform>
            <numerusform>Digite no máximo %n sites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n views</source>
        <extracomment>How often a stream is being viewed.</extracomment>
        <translation>
            <numerusform>%n visualização</numerusform>
            <numerusform>%n visualizações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings</source>
        <translation>
            <numerusform>%n gravação</numerusform>
            <numerusform>%n gravações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams found.</source>
        <extracomment>Result of a search.</extracomment>
        <translation>
            <numerusform>%n transmissão encontrada.</numerusform>
            <numerusform>%n transmissões encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted %n times.</source>
        <extracomment>Describes a plot of the bitrate: how often OBS didn&apos;t send.</extracomment>
        <translation>
            <numerusform>Interrompida %n vez.</numerusform>
            <numerusform>Interrompida %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were %n interruptions. The longest lasted %1.</source>
        <extracomment>%1: how long the longest interruption lasted, “25 s” or “3 min”.</extracomment>
        <translation>
            <numerusform>Houve %n interrupção. Ela durou %1.</numerusform>
            <numerusform>Houve %n interrupções. A mais longa durou %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live: %1.</source>
        <extracomment>Asked on quitting. %1: the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n transmissão ainda está ao vivo: %1.</numerusform>
            <numerusform>%n transmissões ainda estão ao vivo: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n streams are still live, among them %1.</source>
        <extracomment>Asked on quitting. %1: some of the streams&apos; titles in quotes, a list.</extracomment>
        <translation>
            <numerusform>%n transmissão ainda está ao vivo: %1.</numerusform>
            <numerusform>%n transmissões ainda estão ao vivo, entre elas %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>O relógio está %n minuto adiantado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
            <numerusform>O relógio está %n minutos adiantado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>O relógio está %n hora adiantado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
            <numerusform>O relógio está %n horas adiantado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days ahead. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>O relógio está %n dia adiantado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
            <numerusform>O relógio está %n dias adiantado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n minutes behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>O relógio está %n minuto atrasado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
            <numerusform>O relógio está %n minutos atrasado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n hours behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>O relógio está %n hora atrasado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
            <numerusform>O relógio está %n horas atrasado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock is %n days behind. Set it automatically, or servers will refuse to connect.</source>
        <translation>
            <numerusform>O relógio está %n dia atrasado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
            <numerusform>O relógio está %n dias atrasado. Acerte-o automaticamente, ou os servidores recusarão a conexão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Viewing link copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Link de exibição copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Link de exibição copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>HLS address copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Endereço HLS copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Endereço HLS copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Embed code copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Código de incorporação copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Código de incorporação copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>The app crashed last time.</source>
        <translation>O aplicativo fechou inesperadamente da última vez.</translation>
    </message>
    <message>
        <source>What you typed is still there. If you were creating a stream, the app checks whether it exists. Sending us the file %1 helps us fix the crash: it contains no secrets. Your system may also keep a memory dump. Don&apos;t send that to anyone, because it can contain your keys.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>O que você digitou continua aí. Se estava criando uma transmissão, o aplicativo verifica se ela existe. Enviar o arquivo %1 nos ajuda a corrigir a falha: ele não contém segredos. Seu sistema talvez também guarde um despejo de memória. Não o envie a ninguém, porque ele pode conter suas chaves.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>CreateRow</name>
    <message>
        <source>Create stream</source>
        <translation>Criar transmissão</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Criando…</translation>
    </message>
    <message>
        <source>Nothing goes on air yet</source>
        <translation>Nada vai ao ar por enquanto</translation>
    </message>
</context>
<context>
    <name>CreationNews</name>
    <message>
        <source>You cancelled, but the stream may already exist. Checking your streams… What you typed is still here.</source>
        <translation>Você cancelou, mas a transmissão talvez já exista. Verificando suas transmissões… O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may exist. Checking your streams… What you typed is still here.</source>
        <translation>O FastPix não respondeu, então a transmissão talvez exista. Verificando suas transmissões… O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Criar mesmo assim</translation>
    </message>
    <message>
        <source>Cancelled before anything was sent. Nothing was created.</source>
        <translation>Cancelado antes que algo fosse enviado. Nada foi criado.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. Here it is.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>A resposta do FastPix se perdeu, mas %1 foi criada. Aqui está.</translation>
    </message>
    <message>
        <source>FastPix&apos;s answer was lost, but %1 was created. It&apos;s in your list.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>A resposta do FastPix se perdeu, mas %1 foi criada. Está na sua lista.</translation>
    </message>
    <message>
        <source>Show stream</source>
        <translation>Mostrar transmissão</translation>
    </message>
    <message>
        <source>You cancelled, but FastPix had already created %1. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Você cancelou, mas o FastPix já tinha criado %1. Manter ou excluir?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Delete it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t created. What you typed is still here, and it&apos;s safe to create it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 não foi criada. O que você digitou continua aqui, e é seguro criar de novo.</translation>
    </message>
    <message>
        <source>Checking whether your last stream was created, so it isn&apos;t created twice. %1</source>
        <extracomment>%1: one or several sentences that say why that takes long.</extracomment>
        <translation>Verificando se sua última transmissão foi criada, para não criá-la duas vezes. %1</translation>
    </message>
    <message>
        <source>Nothing was sent. Before creating a stream, the app saves a note so that a crash can&apos;t create it twice. That note couldn&apos;t be saved. %1</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>Nada foi enviado. Antes de criar uma transmissão, o aplicativo salva uma anotação que evita criá-la duas vezes em caso de falha. Não foi possível salvar essa anotação. %1</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Create without crash protection</source>
        <translation>Criar sem proteção contra falhas</translation>
    </message>
    <message>
        <source>The local database can&apos;t be used. %1 Your streams on FastPix aren&apos;t affected. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: one or several sentences that say why.</extracomment>
        <translation>O banco de dados local não pode ser usado. %1 Suas transmissões no FastPix não são afetadas. Se o aplicativo fechou enquanto criava uma transmissão, verifique sua lista antes de criá-la de novo.</translation>
    </message>
    <message>
        <source>The local database was damaged. It was moved to %1 and a new one was created. Your streams on FastPix aren&apos;t affected, but your presets are gone. If the app closed while creating a stream, check your list before you create it again.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>O banco de dados local estava danificado. Ele foi movido para %1 e um novo foi criado. Suas transmissões no FastPix não são afetadas, mas suas predefinições se perderam. Se o aplicativo fechou enquanto criava uma transmissão, verifique sua lista antes de criá-la de novo.</translation>
    </message>
    <message>
        <source>%1 was deleted from FastPix.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: excluída do FastPix.</translation>
    </message>
    <message>
        <source>%1 is from a newer version of the app. It wasn&apos;t changed.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>%1 é de uma versão mais recente do aplicativo. O arquivo não foi alterado.</translation>
    </message>
</context>
<context>
    <name>DemoStrip</name>
    <message>
        <source>Demo. Nothing here is real, and nothing goes online.</source>
        <translation>Demonstração. Nada aqui é real, e nada vai para a internet.</translation>
    </message>
    <message>
        <source>Connect my account</source>
        <translation>Conectar minha conta</translation>
    </message>
</context>
<context>
    <name>DestinationsChoice</name>
    <message>
        <source>Add a destination</source>
        <translation>Adicionar um destino</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No other platforms: the stream is sent to FastPix only.</extracomment>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Also on %1</source>
        <extracomment>Send the stream to this platform too. %1: its name, “YouTube”.</extracomment>
        <translation>Também em %1</translation>
    </message>
</context>
<context>
    <name>DetailsEditor</name>
    <message>
        <source>Add another</source>
        <translation>Adicionar outro</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Adicionar um rótulo</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <extracomment>How many more labels can be added.</extracomment>
        <translation>
            <numerusform>Dá para adicionar mais %n</numerusform>
            <numerusform>Dá para adicionar mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DownloadCommands</name>
    <message>
        <source>Download the recording</source>
        <translation>Baixar a gravação</translation>
    </message>
    <message>
        <source>MP4 video (*.mp4)</source>
        <translation>Vídeo MP4 (*.mp4)</translation>
    </message>
    <message>
        <source>Downloaded: %1</source>
        <extracomment>%1: a file&apos;s name in quotes.</extracomment>
        <translation>Baixado: %1</translation>
    </message>
</context>
<context>
    <name>DownloadLine</name>
    <message>
        <source>Pause</source>
        <extracomment>Button: pause a download.</extracomment>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause download of recording %1</source>
        <extracomment>%1: the recording&apos;s number in the list.</extracomment>
        <translation>Pausar o download da gravação %1</translation>
    </message>
    <message>
        <source>Cancel download of recording %1</source>
        <translation>Cancelar o download da gravação %1</translation>
    </message>
</context>
<context>
    <name>Downloads</name>
    <message>
        <source>FastPix is preparing the file. This can take some minutes.</source>
        <translation>O FastPix está preparando o arquivo. Isso pode levar alguns minutos.</translation>
    </message>
    <message>
        <source>Starting the download…</source>
        <translation>Iniciando o download…</translation>
    </message>
    <message>
        <source>The connection was lost. Trying again…</source>
        <translation>A conexão caiu. Tentando de novo…</translation>
    </message>
    <message>
        <source>Download paused</source>
        <translation>Download pausado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: go on with a download.</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try again to download recording %1</source>
        <translation>Tentar baixar de novo a gravação %1</translation>
    </message>
    <message>
        <source>Resume download of recording %1</source>
        <translation>Retomar o download da gravação %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a download is. %1, %2: sizes, “1.2 MB of 80 MB”.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The download ended unexpectedly. What was downloaded so far is kept.</source>
        <translation>O download terminou de forma inesperada. O que foi baixado até agora é mantido.</translation>
    </message>
    <message>
        <source>Can&apos;t write to %1 (%2). What was downloaded so far is kept.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>Não é possível salvar em %1 (%2). O que foi baixado até agora é mantido.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t make a file from this recording.</source>
        <translation>O FastPix não conseguiu criar um arquivo desta gravação.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>A chave de assinatura não está no seu chaveiro ou está danificada. Substitua-a nas configurações.</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Esta gravação não existe mais no FastPix.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t allow this recording to be downloaded from here.</source>
        <translation>O FastPix não permite baixar esta gravação daqui.</translation>
    </message>
</context>
<context>
    <name>DuplicatesBar</name>
    <message>
        <source>Keep it</source>
        <extracomment>Button: “it” is a stream.</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Manter todas</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>O FastPix acabou criando %1. Manter ou excluir?</translation>
    </message>
    <message>
        <source>FastPix created %1 after all. It&apos;s in use now, so it was kept.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>O FastPix acabou criando %1. Ela já está em uso, por isso foi mantida.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. The copy from %2 isn&apos;t in use here. If you also use another computer, check there before you delete it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>O FastPix criou %1 mais de uma vez. A cópia de %2 não está em uso aqui. Se você também usa outro computador, verifique lá antes de excluí-la.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once, and you have used or opened all of them. Open the one you don&apos;t need and delete it from its menu.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>O FastPix criou %1 mais de uma vez, e você usou ou abriu todas. Abra aquela de que você não precisa e exclua-a pelo menu dela.</translation>
    </message>
    <message>
        <source>%1 no longer exists. Both copies were deleted at the same moment, one of them probably on another computer. Create it again if you need it.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 não existe mais. As duas cópias foram excluídas ao mesmo tempo, uma delas provavelmente em outro computador. Crie de novo se precisar.</translation>
    </message>
    <message>
        <source>FastPix created %1 more than once. Only one of them is in use here. If you also use another computer, check there before you delete the others.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>O FastPix criou %1 mais de uma vez. Só uma delas está em uso aqui. Se você também usa outro computador, verifique lá antes de excluir as outras.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n unused streams</source>
        <translation>
            <numerusform>Excluir %n transmissão não usada</numerusform>
            <numerusform>Excluir %n transmissões não usadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the unused stream was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: a transmissão não usada foi excluída.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: excluída.</translation>
    </message>
    <message>
        <source>%1: nothing was deleted. The other stream is gone or in use.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: nada foi excluído. A outra transmissão não existe mais ou está em uso.</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, as short as possible: on a button.</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Other time</source>
        <translation>Outro tempo</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>Seconds, as short as possible: after a number.</extracomment>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit stream</source>
        <translation>Editar transmissão</translation>
    </message>
    <message>
        <source>Who can watch, quality and recording can&apos;t be changed after a stream is created.</source>
        <translation>Quem pode assistir, a qualidade e a gravação não podem ser alteradas depois que a transmissão é criada.</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Sobre o que é?</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Espera de reconexão</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>Se o OBS cair, o FastPix espera por este tempo</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Rótulos para seus próprios programas</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>This stream is turned off. FastPix may refuse changes until you turn it on.</source>
        <translation>Esta transmissão está desativada. O FastPix pode recusar alterações até você ativá-la.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>EmbedMenu</name>
    <message>
        <source>Copy iframe (any website)</source>
        <translation>Copiar iframe (qualquer site)</translation>
    </message>
    <message>
        <source>Copy web component (your own code)</source>
        <translation>Copiar componente web (no seu código)</translation>
    </message>
    <message>
        <source>Copy HLS address (your own player)</source>
        <translation>Copiar endereço HLS (no seu player)</translation>
    </message>
    <message>
        <source>Copy HLS address (viewers can rewind)</source>
        <translation>Copiar endereço HLS (dá para voltar o vídeo)</translation>
    </message>
    <message>
        <source>Embed code copied.</source>
        <translation>Código de incorporação copiado.</translation>
    </message>
    <message>
        <source>HLS address copied.</source>
        <translation>Endereço HLS copiado.</translation>
    </message>
</context>
<context>
    <name>EncoderDialog</name>
    <message>
        <source>Encoder settings</source>
        <translation>Configurações do codificador</translation>
    </message>
    <message>
        <source>%1 fps</source>
        <extracomment>Frames a second. %1: a number.</extracomment>
        <translation>%1 fps</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Taxa de quadros</translation>
    </message>
    <message>
        <source>Video bitrate</source>
        <extracomment>The unit stands after a number.</extracomment>
        <translation>Taxa de bits do vídeo</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation> kbit/s</translation>
    </message>
    <message>
        <source>Audio bitrate</source>
        <translation>Taxa de bits do áudio</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Canvas width</source>
        <translation>Largura da área de edição</translation>
    </message>
    <message>
        <source>Canvas height</source>
        <translation>Altura da área de edição</translation>
    </message>
    <message>
        <source>At most about two thirds of your upload speed.</source>
        <translation>No máximo cerca de dois terços da sua velocidade de upload.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Área de edição</translation>
    </message>
    <message>
        <source>The size of your scenes. The video is scaled from it.</source>
        <extracomment>Canvas: the area on which OBS arranges the scene.</extracomment>
        <translation>O tamanho das suas cenas. O vídeo é redimensionado a partir dele.</translation>
    </message>
    <message>
        <source>Use these settings</source>
        <translation>Usar estas configurações</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Recommended</source>
        <extracomment>Button: fill in the recommended settings.</extracomment>
        <translation>Recomendadas</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Viewers are cut off at once. Stop your encoder yourself.</source>
        <translation>Os espectadores são desconectados na hora. Pare você mesmo o codificador.</translation>
    </message>
    <message>
        <source>End %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Encerrar %1?</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over. FastPix makes the recording.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Os espectadores veem que acabou. O FastPix cria a gravação.</translation>
    </message>
    <message>
        <source>Viewers see that it&apos;s over.</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Os espectadores veem que acabou.</translation>
    </message>
    <message>
        <source>FastPix waits %1. If you go live again by then, the stream continues.</source>
        <extracomment>%1: “5 minutes”.</extracomment>
        <translation>O FastPix espera %1. Se você entrar ao vivo de novo até lá, a transmissão continua.</translation>
    </message>
    <message>
        <source>End it for everyone</source>
        <extracomment>“It” is the broadcast.</extracomment>
        <translation>Encerrar para todos</translation>
    </message>
    <message>
        <source>Only stop OBS</source>
        <translation>Só parar o OBS</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Encerrar transmissão</translation>
    </message>
    <message>
        <source>Stay live</source>
        <translation>Continuar ao vivo</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>Parar o OBS</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>FastPix didn&apos;t accept %1.</source>
        <extracomment>%1: the names of one or several fields, in quotes.</extracomment>
        <translation>O FastPix não aceitou %1.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this Access Token ID and Secret Key.</source>
        <translation>O FastPix não aceita este Access Token ID e esta Secret Key.</translation>
    </message>
    <message>
        <source>FastPix no longer accepts this account&apos;s Access Token.</source>
        <translation>O FastPix não aceita mais o Access Token desta conta.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage live streams.</source>
        <translation>Este Access Token não tem permissão para gerenciar transmissões.</translation>
    </message>
    <message>
        <source>This stream no longer exists on FastPix. Someone deleted it.</source>
        <translation>Esta transmissão não existe mais no FastPix. Alguém a excluiu.</translation>
    </message>
    <message>
        <source>There is no FastPix API at this address.</source>
        <translation>Não há nenhuma API do FastPix neste endereço.</translation>
    </message>
    <message>
        <source>FastPix is getting too many requests from this account.</source>
        <translation>O FastPix está recebendo solicitações demais desta conta.</translation>
    </message>
    <message>
        <source>FastPix has a problem (error %1).</source>
        <extracomment>%1: a number, “500”.</extracomment>
        <translation>O FastPix está com um problema (erro %1).</translation>
    </message>
    <message>
        <source>The API address redirects to %1. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>O endereço da API redireciona para %1. O aplicativo não o seguiu, para proteger sua Secret Key.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2).</source>
        <extracomment>%1: a file or folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>Não é possível usar %1 (%2).</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo deu errado.</translation>
    </message>
    <message>
        <source>The API address redirects to another one. The app didn&apos;t follow it, to protect your Secret Key.</source>
        <translation>O endereço da API redireciona para outro. O aplicativo não o seguiu, para proteger sua Secret Key.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t accept one of the fields.</source>
        <translation>O FastPix não aceitou um dos campos.</translation>
    </message>
    <message>
        <source>FastPix refused: %1.</source>
        <extracomment>%1: FastPix&apos;s message in quotes, in English.</extracomment>
        <translation>O FastPix recusou: %1.</translation>
    </message>
    <message>
        <source>FastPix refused the request.</source>
        <translation>O FastPix recusou a solicitação.</translation>
    </message>
    <message>
        <source>Can&apos;t find %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Não é possível encontrar %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 isn&apos;t trusted on this computer.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>O certificado de %1 não é confiável neste computador.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection to %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>O proxy deste computador bloqueou a conexão com %1.</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer in time.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>This wasn&apos;t sent: %1 hasn&apos;t answered earlier requests yet.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Isto não foi enviado: %1 ainda não respondeu a solicitações anteriores.</translation>
    </message>
    <message>
        <source>Can&apos;t reach %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>Não é possível acessar %1.</translation>
    </message>
    <message>
        <source>Nothing was created. What you typed is still here.</source>
        <translation>Nada foi criado. O que você digitou continua aqui.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nada foi salvo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>What you see may be out of date.</source>
        <translation>O que você vê pode estar desatualizado.</translation>
    </message>
    <message>
        <source>Copy both again from the FastPix dashboard, under Access Tokens.</source>
        <extracomment>“Both” are the Access Token ID and the Secret Key.</extracomment>
        <translation>Copie os dois de novo do painel do FastPix, em Access Tokens.</translation>
    </message>
    <message>
        <source>Give it the permission “FastPix Video: Read and Write” in the dashboard, or use another token.</source>
        <extracomment>“It” is the Access Token.</extracomment>
        <translation>Dê a ele a permissão “FastPix Video: Read and Write” no painel, ou use outro token.</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <extracomment>%1: “30 seconds” or “5 minutes”.</extracomment>
        <translation>Tente de novo em %1.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, or ask your network&apos;s administrator.</source>
        <translation>Verifique a data deste computador, ou pergunte ao administrador da rede.</translation>
    </message>
    <message>
        <source>Check the proxy settings, then try again.</source>
        <translation>Verifique as configurações de proxy e tente de novo.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>Check the API address in the settings.</source>
        <translation>Verifique o endereço da API nas configurações.</translation>
    </message>
    <message>
        <source>Your Secret Key is still in it. Unlock the keyring (look for its window), then try again.</source>
        <translation>Sua Secret Key ainda está nele. Desbloqueie o chaveiro (procure a janela dele) e tente de novo.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, install and start GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Você sairá da conta ao fechar o aplicativo. Para continuar conectado, instale e inicie o GNOME Keyring, o KWallet ou o KeePassXC.</translation>
    </message>
    <message>
        <source>You&apos;ll be signed out when you close the app. To stay signed in, unlock the keyring (look for its window), then try again.</source>
        <translation>Você sairá da conta ao fechar o aplicativo. Para continuar conectado, desbloqueie o chaveiro (procure a janela dele) e tente de novo.</translation>
    </message>
    <message>
        <source>You&apos;re still signed in to %1, because its Secret Key may still be in the keyring. Your streams aren&apos;t affected.</source>
        <extracomment>%1: a workspace&apos;s name in quotes.</extracomment>
        <translation>Você ainda está conectado a %1, porque a Secret Key talvez ainda esteja no chaveiro. Suas transmissões não são afetadas.</translation>
    </message>
    <message>
        <source>Start the keyring, then try again.</source>
        <translation>Inicie o chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>Unlock the keyring (look for its window), then try again.</source>
        <translation>Desbloqueie o chaveiro (procure a janela dele) e tente de novo.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets.</source>
        <translation>Este computador não tem um chaveiro que criptografe segredos.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer.</source>
        <translation>Seu chaveiro está bloqueado ou não responde.</translation>
    </message>
    <message>
        <source>Your keyring reported an error.</source>
        <translation>Seu chaveiro informou um erro.</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Nothing can be saved on this computer.</source>
        <translation>Nada pode ser salvo neste computador.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be used: %2. You can stream, but your settings and what you type are lost when you close the app. Fix the folder, then start the app again.</source>
        <extracomment>%1: a folder. %2: why, in the system&apos;s words.</extracomment>
        <translation>Não é possível usar a pasta %1: %2. Você pode transmitir, mas suas configurações e o que digitar se perdem ao fechar o aplicativo. Resolva o problema da pasta e abra o aplicativo de novo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>Delete</source>
        <extracomment>Button: delete a stream that was never live.</extracomment>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: keep a stream that was never live.</extracomment>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Keep it live</source>
        <extracomment>Button: leave the stream on air.</extracomment>
        <translation>Deixar ao vivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Encerrar transmissão</translation>
    </message>
    <message>
        <source>Ending %1…</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Encerrando %1…</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 foi encerrada.</translation>
    </message>
</context>
<context>
    <name>GoLiveDialog</name>
    <message>
        <source>Go live with %1?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Entrar ao vivo com %1?</translation>
    </message>
    <message>
        <source>Viewers will see what OBS shows now.</source>
        <translation>Os espectadores verão o que o OBS mostra agora.</translation>
    </message>
    <message>
        <source>Fix these settings in OBS for me</source>
        <translation>Corrigir estas configurações no OBS para mim</translation>
    </message>
    <message>
        <source>Listening for sound…</source>
        <translation>Verificando se há som…</translation>
    </message>
    <message>
        <source>Picture from OBS</source>
        <translation>Imagem do OBS</translation>
    </message>
    <message>
        <source>This scene is empty: viewers see a black picture</source>
        <translation>Esta cena está vazia: os espectadores veem uma imagem preta</translation>
    </message>
    <message>
        <source>OBS is idle</source>
        <translation>O OBS está livre</translation>
    </message>
    <message>
        <source>Encoder settings fit</source>
        <extracomment>OBS&apos;s encoder settings suit this stream.</extracomment>
        <translation>Configurações do codificador adequadas</translation>
    </message>
    <message>
        <source>Some OBS settings don&apos;t suit this stream:</source>
        <translation>Algumas configurações do OBS não são adequadas para esta transmissão:</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Entrar ao vivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sound: yes</source>
        <extracomment>OBS sends sound.</extracomment>
        <translation>Som: sim</translation>
    </message>
    <message>
        <source>No sound: check OBS&apos;s mixer</source>
        <translation>Sem som: verifique o mixer do OBS</translation>
    </message>
    <message>
        <source>Muted</source>
        <extracomment>All sound sources in OBS are muted.</extracomment>
        <translation>Mudo</translation>
    </message>
    <message>
        <source>Sound: not checked</source>
        <translation>Som: não verificado</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>The name of OBS&apos;s scene isn&apos;t known.</extracomment>
        <translation>Desconhecida</translation>
    </message>
    <message>
        <source>Scene: %1</source>
        <extracomment>For screen readers. %1: the name of OBS&apos;s scene.</extracomment>
        <translation>Cena: %1</translation>
    </message>
    <message>
        <source>%1. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes, which will be used.</extracomment>
        <translation>%1. Seu perfil atual fica como está.</translation>
    </message>
    <message>
        <source>%1 will be created. Your current profile stays as it is.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 será criado. Seu perfil atual fica como está.</translation>
    </message>
    <message>
        <source>Uses your profile %1. Only the destination changes.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes. The destination: where OBS sends to.</extracomment>
        <translation>Usa seu perfil %1. Só o destino muda.</translation>
    </message>
    <message>
        <source>Also on</source>
        <translation>Também em</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Viewers</source>
        <extracomment>Who can watch, which stands beside this.</extracomment>
        <translation>Espectadores</translation>
    </message>
    <message>
        <source>Sent by</source>
        <extracomment>RTMPS or SRT, which stands beside this.</extracomment>
        <translation>Envio por</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>Perfil do OBS</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>About FastPix Desktop</source>
        <translation>Sobre o FastPix Desktop</translation>
    </message>
    <message>
        <source>Third-party notices</source>
        <translation>Avisos de terceiros</translation>
    </message>
    <message>
        <source>If something doesn&apos;t work</source>
        <translation>Se algo não funcionar</translation>
    </message>
    <message>
        <source>A support file contains versions, settings and the log. Secrets are masked. Nothing is sent: you decide who gets the file.</source>
        <translation>Um arquivo de suporte contém versões, configurações e o log. Os segredos são ocultados. Nada é enviado: você decide quem recebe o arquivo.</translation>
    </message>
    <message>
        <source>Save a support file…</source>
        <translation>Salvar um arquivo de suporte…</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Abrir pasta do log</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>FastPix Desktop %1</source>
        <extracomment>%1: a version.</extracomment>
        <translation>FastPix Desktop %1</translation>
    </message>
    <message>
        <source>Qt %1, Python %2, %3</source>
        <extracomment>%1, %2: versions. %3: the system, “Linux”.</extracomment>
        <translation>Qt %1, Python %2, %3</translation>
    </message>
    <message>
        <source>MIT licence. No warranty.</source>
        <translation>Licença MIT. Sem garantia.</translation>
    </message>
    <message>
        <source>Save a support file</source>
        <translation>Salvar um arquivo de suporte</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Arquivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1. Please read it before you share it.</source>
        <extracomment>%1: a file.</extracomment>
        <translation>Salvo como %1. Leia o arquivo antes de compartilhá-lo.</translation>
    </message>
    <message>
        <source>The file wasn&apos;t saved, because it would have contained a secret. Please report this to us, without the log.</source>
        <translation>O arquivo não foi salvo, porque conteria um segredo. Avise-nos sobre isso, por favor, sem enviar o log.</translation>
    </message>
    <message>
        <source>The file couldn&apos;t be saved (%1). Choose another folder.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>Não foi possível salvar o arquivo (%1). Escolha outra pasta.</translation>
    </message>
    <message>
        <source>This copy runs from its source code. The licences are in Python&apos;s package folders.</source>
        <translation>Esta cópia roda a partir do código-fonte. As licenças estão nas pastas de pacotes do Python.</translation>
    </message>
</context>
<context>
    <name>LanguagePicker</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma do sistema</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Sound level</source>
        <extracomment>Name of the meter that shows how loud a stream is, for screen readers.</extracomment>
        <translation>Nível de som</translation>
    </message>
    <message>
        <source>No sound</source>
        <extracomment>In place of the meter that shows how loud a stream is.</extracomment>
        <translation>Sem som</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>Copy</source>
        <extracomment>Button: opens a menu of what to copy.</extracomment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Copiar o link para %1</translation>
    </message>
    <message>
        <source>Page link</source>
        <extracomment>Menu entry: copy the address of a web page with the player.</extracomment>
        <translation>Link da página</translation>
    </message>
    <message>
        <source>HLS address</source>
        <translation>Endereço HLS</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Código de incorporação</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>Button: make a viewing link stop working.</extracomment>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: take a viewing link that no longer works off the list.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Withdraw the link for %1</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Revogar o link para %1</translation>
    </message>
    <message>
        <source>Remove the link for %1</source>
        <translation>Remover o link para %1</translation>
    </message>
</context>
<context>
    <name>ListMessages</name>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>The list of streams can&apos;t be saved on this computer (%1). Your streams on FastPix aren&apos;t affected.</source>
        <translation>A lista de transmissões não pode ser salva neste computador (%1). Suas transmissões no FastPix não são afetadas.</translation>
    </message>
</context>
<context>
    <name>LiveDialogs</name>
    <message>
        <source>Go live with %1 instead?</source>
        <extracomment>%1: a stream&apos;s title in quotes. Instead: of what OBS is sending now.</extracomment>
        <translation>Entrar ao vivo com %1 em vez disso?</translation>
    </message>
    <message>
        <source>OBS is live somewhere else. That stream will stop, then OBS goes live here.</source>
        <translation>O OBS está ao vivo em outro lugar. Essa transmissão vai parar, e o OBS entra ao vivo aqui.</translation>
    </message>
    <message>
        <source>Stop and go live</source>
        <translation>Parar e entrar ao vivo</translation>
    </message>
    <message>
        <source>Is this your OBS?</source>
        <translation>Este é o seu OBS?</translation>
    </message>
    <message>
        <source>Yes, connect</source>
        <translation>Sim, conectar</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server?</source>
        <translation>Ativar o servidor WebSocket do OBS?</translation>
    </message>
    <message>
        <source>This app starts and stops OBS&apos;s stream through it. Other programs that know OBS&apos;s password can control OBS too, and a firewall may ask about OBS. You can turn it off in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Este aplicativo inicia e para a transmissão do OBS por meio dele. Outros programas que sabem a senha do OBS também podem controlar o OBS, e um firewall pode perguntar sobre o OBS. Você pode desativar o servidor no OBS, em Ferramentas &gt; Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Press Cancel there: your stream&apos;s settings are already in OBS. Then come back here.</source>
        <translation>O OBS abre um assistente na primeira vez. Clique em Cancelar: as configurações da sua transmissão já estão no OBS. Depois volte aqui.</translation>
    </message>
    <message>
        <source>Turn on and start OBS</source>
        <translation>Ativar e abrir o OBS</translation>
    </message>
    <message>
        <source>Turn on and restart OBS</source>
        <translation>Ativar e reiniciar o OBS</translation>
    </message>
    <message>
        <source>Require a password</source>
        <translation>Exigir uma senha</translation>
    </message>
</context>
<context>
    <name>LiveMenu</name>
    <message>
        <source>Show</source>
        <extracomment>Menu of the icon in the system tray: show the window.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Encerrar transmissão</translation>
    </message>
</context>
<context>
    <name>LiveReminders</name>
    <message>
        <source>%1 may still be live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 talvez ainda esteja ao vivo.</translation>
    </message>
    <message>
        <source>%1 is still live, but OBS hasn&apos;t sent anything for %2. End it, unless another encoder is using it.</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: “5 minutes”.</extracomment>
        <translation>%1 ainda está ao vivo, mas o OBS não envia nada há %2. Encerre-a, a menos que outro codificador a esteja usando.</translation>
    </message>
    <message>
        <source>%1 is still live. It continued while this computer was asleep.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ainda está ao vivo. Ela continuou enquanto este computador estava suspenso.</translation>
    </message>
    <message>
        <source>%1 ended while this computer was asleep. You can go live with it again.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 terminou enquanto este computador estava suspenso. Você pode entrar ao vivo com ela de novo.</translation>
    </message>
    <message>
        <source>A stream has ended</source>
        <translation>Uma transmissão terminou</translation>
    </message>
    <message>
        <source>Still live</source>
        <extracomment>Title of a notification: a stream is still live, perhaps by mistake.</extracomment>
        <translation>Ainda ao vivo</translation>
    </message>
    <message>
        <source>%1 has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 nunca esteve ao vivo. Manter ou excluir?</translation>
    </message>
    <message>
        <source>%1 (created %2) has never been live. Keep it or delete it?</source>
        <extracomment>%1: a stream&apos;s title in quotes. %2: a day, “5 Nov”.</extracomment>
        <translation>%1 (criada em %2) nunca esteve ao vivo. Manter ou excluir?</translation>
    </message>
    <message>
        <source>%1 is still live.</source>
        <extracomment>Asked on quitting. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 ainda está ao vivo.</translation>
    </message>
</context>
<context>
    <name>LiveSection</name>
    <message>
        <source>Tell me when something breaks</source>
        <extracomment>A check box: show a notification.</extracomment>
        <translation>Avisar quando algo der errado</translation>
    </message>
    <message>
        <source>Keep this window in front</source>
        <translation>Manter esta janela na frente</translation>
    </message>
    <message>
        <source>While you are live</source>
        <translation>Enquanto você está ao vivo</translation>
    </message>
</context>
<context>
    <name>LiveSigns</name>
    <message>
        <source>%1 · %2 – %3</source>
        <extracomment>The window&apos;s title. %1: for how long the stream has been live, “12:04”. %2: its title. %3: FastPix Desktop.</extracomment>
        <translation>%1 · %2 – %3</translation>
    </message>
</context>
<context>
    <name>LiveStrip</name>
    <message>
        <source>On air</source>
        <extracomment>For screen readers: a red dot.</extracomment>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>Button: go to the stream that is live.</extracomment>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Button: end the stream that is live.</extracomment>
        <translation>Encerrar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>FastPix Desktop (Demo)</source>
        <translation>FastPix Desktop (Demonstração)</translation>
    </message>
    <message>
        <source>FastPix Desktop</source>
        <translation>FastPix Desktop</translation>
    </message>
    <message>
        <source>Stream created.</source>
        <translation>Transmissão criada.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss message</source>
        <translation>Dispensar mensagem</translation>
    </message>
</context>
<context>
    <name>Monitor</name>
    <message>
        <source>%1 kbit/s</source>
        <extracomment>A bitrate, in kilobits a second.</extracomment>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <extracomment>A bitrate, in megabits a second.</extracomment>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t sent anything.</source>
        <translation>O OBS não enviou nada.</translation>
    </message>
    <message>
        <source>Between %1 and %2.</source>
        <extracomment>Describes a plot of the bitrate. %1, %2: the least and the most, “5.9 Mbit/s”.</extracomment>
        <translation>Entre %1 e %2.</translation>
    </message>
    <message>
        <source>Nothing now.</source>
        <extracomment>Describes a plot of the bitrate: OBS isn&apos;t sending at the moment.</extracomment>
        <translation>Nada agora.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <extracomment>Describes a plot of the bitrate. %1: the present one, “5.9 Mbit/s”.</extracomment>
        <translation>Agora %1.</translation>
    </message>
    <message>
        <source>Not live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>One moment</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title: it&apos;s not clear yet.</extracomment>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s state, in a notification&apos;s title.</extracomment>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Live, not fully checked</source>
        <translation>Ao vivo, sem verificação completa</translation>
    </message>
    <message>
        <source>Trouble with the stream</source>
        <translation>Problema com a transmissão</translation>
    </message>
    <message>
        <source>Nothing is being sent to this stream.</source>
        <translation>Nada está sendo enviado para esta transmissão.</translation>
    </message>
    <message>
        <source>OBS is live somewhere else.</source>
        <translation>O OBS está ao vivo em outro lugar.</translation>
    </message>
    <message>
        <source>OBS is connecting to FastPix…</source>
        <translation>O OBS está se conectando ao FastPix…</translation>
    </message>
    <message>
        <source>OBS is sending. FastPix should receive it in a few seconds…</source>
        <translation>O OBS está enviando. O FastPix deve receber em alguns segundos…</translation>
    </message>
    <message>
        <source>FastPix is preparing the video for viewers…</source>
        <translation>O FastPix está preparando o vídeo para os espectadores…</translation>
    </message>
    <message>
        <source>The first seconds are on their way to viewers…</source>
        <translation>Os primeiros segundos estão a caminho dos espectadores…</translation>
    </message>
    <message>
        <source>Checking that viewers can watch…</source>
        <translation>Verificando se os espectadores podem assistir…</translation>
    </message>
    <message>
        <source>OBS is sending, FastPix is receiving, and viewers can watch.</source>
        <translation>O OBS envia, o FastPix recebe e os espectadores podem assistir.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. What viewers see can&apos;t be checked from here.</source>
        <translation>O OBS envia e o FastPix recebe. Não dá para verificar daqui o que os espectadores veem.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving. Viewers can&apos;t be checked from here right now.</source>
        <translation>O OBS envia e o FastPix recebe. Agora não dá para verificar daqui o que os espectadores veem.</translation>
    </message>
    <message>
        <source>Viewers can watch. OBS isn&apos;t connected, so its side isn&apos;t checked.</source>
        <translation>Os espectadores podem assistir. O OBS não está conectado, então o lado dele não é verificado.</translation>
    </message>
    <message>
        <source>FastPix is receiving. OBS and viewers can&apos;t be checked from here.</source>
        <translation>O FastPix está recebendo. Não dá para verificar o OBS e os espectadores daqui.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open…</source>
        <translation>O OBS parou. O FastPix mantém a transmissão aberta…</translation>
    </message>
    <message>
        <source>OBS is live somewhere else: its server or stream key isn&apos;t this stream&apos;s. To send to this stream, go live here.</source>
        <translation>O OBS está ao vivo em outro lugar: o servidor ou a chave não são os desta transmissão. Para enviar a esta, entre ao vivo por aqui.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix. Viewers see nothing.</source>
        <translation>O OBS não consegue se conectar ao FastPix. Os espectadores não veem nada.</translation>
    </message>
    <message>
        <source>OBS is sending, but nothing reaches FastPix. Viewers see nothing. Check the connection.</source>
        <translation>O OBS está enviando, mas nada chega ao FastPix. Os espectadores não veem nada. Verifique a conexão.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off. Viewers see nothing. Turn it on.</source>
        <translation>O OBS está enviando, mas esta transmissão está desativada. Os espectadores não veem nada. Ative-a.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the stream doesn&apos;t go live. The connection may be too slow, or OBS may not be sending H.264 video and AAC audio.</source>
        <translation>O FastPix está recebendo, mas a transmissão não entra ao vivo. A conexão talvez seja lenta demais, ou o OBS talvez não envie vídeo H.264 e áudio AAC.</translation>
    </message>
    <message>
        <source>The stream is live, but this OBS isn&apos;t sending to it. Another encoder is, or the stream was never ended. End it if nobody should be live.</source>
        <translation>A transmissão está ao vivo, mas este OBS não está enviando para ela. Outro codificador está enviando, ou ela nunca foi encerrada. Encerre-a se ninguém deveria estar ao vivo.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but viewers have nothing to play yet. Check the player. If it stays empty, make sure OBS sends H.264 with a keyframe interval of 2 s.</source>
        <translation>O FastPix está recebendo, mas os espectadores ainda não têm nada para assistir. Verifique o player. Se continuar vazio, confira se o OBS envia H.264 com intervalo de keyframes de 2 s.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but the video is frozen for viewers. Check the player. If it&apos;s frozen there too, stop and start streaming in OBS.</source>
        <translation>O FastPix está recebendo, mas o vídeo está congelado para os espectadores. Verifique o player. Se também estiver congelado lá, pare a transmissão no OBS e inicie de novo.</translation>
    </message>
    <message>
        <source>OBS is connected, but it isn&apos;t sending anything. Viewers&apos; video will stop soon. Check the connection.</source>
        <translation>O OBS está conectado, mas não envia nada. O vídeo dos espectadores vai parar em breve. Verifique a conexão.</translation>
    </message>
    <message>
        <source>OBS lost the connection and is reconnecting.</source>
        <translation>O OBS perdeu a conexão e está se reconectando.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, because OBS was away for longer than %1. If OBS comes back, a new broadcast begins under the same link.</source>
        <translation>O FastPix encerrou a transmissão, porque o OBS ficou desconectado por mais de %1. Se o OBS voltar, uma nova transmissão começa no mesmo link.</translation>
    </message>
    <message>
        <source>FastPix has ended the stream, but OBS is still sending. Viewers see nothing. Reconnect to begin a new broadcast under the same link, or stop OBS.</source>
        <translation>O FastPix encerrou a transmissão, mas o OBS ainda está enviando. Os espectadores não veem nada. Reconecte para começar uma nova transmissão no mesmo link, ou pare o OBS.</translation>
    </message>
    <message>
        <source>OBS has stopped. FastPix keeps the stream open for now. Start streaming in OBS to continue, or end the stream.</source>
        <translation>O OBS parou. O FastPix mantém a transmissão aberta por enquanto. Inicie a transmissão no OBS para continuar, ou encerre-a.</translation>
    </message>
    <message>
        <source>OBS lost the connection and gave up. FastPix still keeps the stream open. Reconnect to continue.</source>
        <translation>O OBS perdeu a conexão e desistiu. O FastPix ainda mantém a transmissão aberta. Reconecte para continuar.</translation>
    </message>
    <message>
        <source>OBS has closed. Start it again and the broadcast goes on: same link, same recording.</source>
        <translation>O OBS fechou. Abra-o de novo e a transmissão continua: mesmo link, mesma gravação.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, but FastPix is still live. OBS may still be sending. Check OBS&apos;s window.</source>
        <translation>O OBS não responde, mas o FastPix continua ao vivo. O OBS talvez ainda esteja enviando. Confira a janela do OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer, and viewers get no new video. If OBS has closed, start it and stream again.</source>
        <translation>O OBS não responde, e os espectadores não recebem vídeo novo. Se o OBS fechou, abra-o e transmita de novo.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS and viewers are shown as last known.</source>
        <translation>Não é possível acessar o FastPix. O OBS e os espectadores aparecem no último estado conhecido.</translation>
    </message>
    <message>
        <source>FastPix reports a status this app doesn&apos;t know. Check the FastPix dashboard.</source>
        <translation>O FastPix informa um status que este aplicativo não conhece. Verifique o painel do FastPix.</translation>
    </message>
</context>
<context>
    <name>NewStreamPage</name>
    <message>
        <source>What is it about?</source>
        <translation>Sobre o que é?</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Anyone who has the link</source>
        <translation>Qualquer pessoa que tenha o link</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Only people you give a viewing link, until it expires</source>
        <translation>Só quem receber de você um link de exibição, até ele expirar</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Nova transmissão</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Rótulos para seus próprios programas</translation>
    </message>
    <message>
        <source>Checking your last stream…</source>
        <translation>Verificando sua última transmissão…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login de novo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What you type can&apos;t be saved (%1: %2). It&apos;s lost if you close the app, but you can still create the stream.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>Não é possível salvar o que você digita (%1: %2). Se você fechar o aplicativo, isso se perde, mas ainda dá para criar a transmissão.</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>O que acontece depois</translation>
    </message>
    <message>
        <source>FastPix makes the stream</source>
        <translation>O FastPix cria a transmissão</translation>
    </message>
    <message>
        <source>A link to share, a key for OBS</source>
        <translation>Um link para compartilhar, uma chave para o OBS</translation>
    </message>
    <message>
        <source>OBS is set up for you</source>
        <extracomment>“Running or closed”: OBS may be running or not.</extracomment>
        <translation>O OBS é configurado para você</translation>
    </message>
    <message>
        <source>Running or closed, nothing to type</source>
        <translation>Aberto ou fechado, sem digitar nada</translation>
    </message>
    <message>
        <source>You press Go live</source>
        <extracomment>Go live is a button.</extracomment>
        <translation>Você clica em Entrar ao vivo</translation>
    </message>
    <message>
        <source>And see when viewers can watch</source>
        <translation>E vê quando os espectadores podem assistir</translation>
    </message>
    <message>
        <source>OBS %1 is connected</source>
        <extracomment>%1: a version, “32.0.1”.</extracomment>
        <translation>OBS %1 está conectado</translation>
    </message>
</context>
<context>
    <name>NodeView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what OBS, FastPix or viewers do, “Receiving”. %2: how old that is, “checked 25 s ago”.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Obs</name>
    <message>
        <source>%1 (portable)</source>
        <extracomment>An OBS that runs from any folder, without being installed. %1: “OBS 32.0.1”.</extracomment>
        <translation>%1 (portátil)</translation>
    </message>
    <message>
        <source>Saved as %1. Don&apos;t share this folder: it contains your stream key. In OBS, choose Profile &gt; Import and select it. Then choose %2 in the Profile menu.</source>
        <extracomment>%1: a folder. %2: a profile&apos;s name in quotes. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Salvo como %1. Não compartilhe esta pasta: ela contém sua chave de transmissão. No OBS, escolha Perfil &gt; Importar e selecione-a. Depois escolha %2 no menu Perfil.</translation>
    </message>
    <message>
        <source>OBS isn&apos;t installed on this computer. Nothing was changed. Export a profile instead.</source>
        <translation>O OBS não está instalado neste computador. Nada foi alterado. Em vez disso, exporte um perfil.</translation>
    </message>
    <message>
        <source>OBS won&apos;t see a new profile until it restarts. Nothing was changed. Close OBS and try again, or export a profile and import it in OBS.</source>
        <translation>O OBS só vê um perfil novo depois de reiniciar. Nada foi alterado. Feche o OBS e tente de novo, ou exporte um perfil e importe-o no OBS.</translation>
    </message>
    <message>
        <source>OBS is still open. If it asks something, answer it there. Nothing was changed.</source>
        <translation>O OBS ainda está aberto. Se ele perguntar algo, responda lá. Nada foi alterado.</translation>
    </message>
    <message>
        <source>OBS&apos;s folders don&apos;t answer. If they&apos;re on a network drive, check that it&apos;s connected.</source>
        <translation>As pastas do OBS não respondem. Se estiverem em uma unidade de rede, verifique se ela está conectada.</translation>
    </message>
    <message>
        <source>OBS no longer has the profile %1, so it wasn&apos;t started. Set up OBS again.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>O OBS não tem mais o perfil %1, então não foi aberto. Configure o OBS de novo.</translation>
    </message>
    <message>
        <source>OBS can&apos;t be started with a profile named %1 on Windows. Start OBS and choose the profile there.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>O OBS não pode ser aberto com um perfil chamado %1 no Windows. Abra o OBS e escolha o perfil lá.</translation>
    </message>
    <message>
        <source>The profile %1 can&apos;t be copied, because its file %2 is damaged. Nothing was changed. Use a new profile.</source>
        <translation>O perfil %1 não pode ser copiado, porque o arquivo %2 está danificado. Nada foi alterado. Use um perfil novo.</translation>
    </message>
    <message>
        <source>OBS has no scenes yet, so it can&apos;t stream. Start OBS and add one first.</source>
        <translation>O OBS ainda não tem cenas, então não pode transmitir. Abra o OBS e adicione uma primeiro.</translation>
    </message>
    <message>
        <source>%1 couldn&apos;t be saved (%2). Nothing was changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>Não foi possível salvar %1 (%2). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Something went wrong with OBS. Nothing was changed.</source>
        <translation>Algo deu errado com o OBS. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The demo can&apos;t take streams without FFmpeg. Install FFmpeg, then start the demo again.</source>
        <translation>A demonstração não pode receber transmissões sem o FFmpeg. Instale o FFmpeg e abra a demonstração de novo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s key. Open the stream again.</source>
        <translation>O FastPix não enviou a chave desta transmissão. Abra a transmissão de novo.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t send this stream&apos;s SRT passphrase. Open the stream again, or use RTMPS.</source>
        <translation>O FastPix não enviou a senha SRT desta transmissão. Abra a transmissão de novo ou use RTMPS.</translation>
    </message>
    <message>
        <source>OBS can&apos;t use this server address. Check it in the settings.</source>
        <translation>O OBS não pode usar este endereço de servidor. Verifique-o nas configurações.</translation>
    </message>
    <message>
        <source>Simple output has no keyframe interval, so viewers may wait long for the picture. Set Output Mode to Advanced, and the keyframe interval to 2 s.</source>
        <translation>O modo de saída Simples não tem intervalo de keyframes, então a imagem pode demorar para aparecer aos espectadores. Mude o Modo de saída para Avançado e o intervalo de keyframes para 2 s.</translation>
    </message>
    <message>
        <source>Use an even number, because H.264 requires it.</source>
        <translation>Use um número par, porque o H.264 exige.</translation>
    </message>
    <message>
        <source>The SRT stream ID is too long. Use RTMPS.</source>
        <translation>O ID de stream SRT é longo demais. Use RTMPS.</translation>
    </message>
    <message>
        <source>The SRT passphrase doesn&apos;t have 10 to 79 characters. Use RTMPS.</source>
        <translation>A senha SRT deve ter de 10 a 79 caracteres. Use RTMPS.</translation>
    </message>
    <message>
        <source>The video encoder is %1, but FastPix needs H.264. Choose an H.264 encoder under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>O codificador de vídeo é %1, mas o FastPix precisa de H.264. Escolha um codificador H.264 em Saída.</translation>
    </message>
    <message>
        <source>The app doesn&apos;t know the encoder %1. Make sure it encodes H.264.</source>
        <extracomment>%1: an encoder&apos;s name.</extracomment>
        <translation>O aplicativo não conhece o codificador %1. Confira se ele codifica em H.264.</translation>
    </message>
    <message>
        <source>The audio encoder is %1, but FastPix needs AAC. Change it under Output.</source>
        <extracomment>%1: an encoder&apos;s name. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>O codificador de áudio é %1, mas o FastPix precisa de AAC. Mude-o em Saída.</translation>
    </message>
    <message>
        <source>The keyframe interval is %1 s. Set it to 2 s under Output.</source>
        <extracomment>%1: seconds. Output is a page of OBS&apos;s settings: name it as your OBS does.</extracomment>
        <translation>O intervalo de keyframes é de %1 s. Mude para 2 s em Saída.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval (%1 s). Set it to 2 s under Output.</source>
        <translation>O codificador escolhe o intervalo de keyframes (%1 s). Mude para 2 s em Saída.</translation>
    </message>
    <message>
        <source>The encoder chooses the keyframe interval. Set it to 2 s under Output.</source>
        <translation>O codificador escolhe o intervalo de keyframes. Mude para 2 s em Saída.</translation>
    </message>
    <message>
        <source>The keyframe interval couldn&apos;t be read. Make sure it&apos;s 2 s under Output.</source>
        <translation>Não foi possível ler o intervalo de keyframes. Confira se é de 2 s em Saída.</translation>
    </message>
    <message>
        <source>The bitrate is %1 kbit/s, far more than this quality needs. Viewers won&apos;t see a difference.</source>
        <translation>A taxa de bits é de %1 kbit/s, muito mais do que o necessário para esta qualidade. Os espectadores não notarão diferença.</translation>
    </message>
    <message>
        <source>The bitrate is only %1 kbit/s, so the picture will be blurry.</source>
        <extracomment>%1: a bitrate.</extracomment>
        <translation>A taxa de bits é de apenas %1 kbit/s, então a imagem ficará borrada.</translation>
    </message>
    <message>
        <source>The stream is delayed by %1 s (Stream Delay, under Advanced).</source>
        <extracomment>%1: seconds. Name Stream Delay and Advanced as your OBS does.</extracomment>
        <translation>A transmissão tem um atraso de %1 s (Atraso da transmissão, em Avançado).</translation>
    </message>
    <message>
        <source>If the connection drops, OBS may give up after %1 s, while FastPix still waits. Set Maximum Retries to 25 under Advanced.</source>
        <extracomment>%1: seconds. Name Maximum Retries and Advanced as your OBS does.</extracomment>
        <translation>Se a conexão cair, o OBS pode desistir após %1 s, enquanto o FastPix ainda espera. Mude Número máximo de tentativas para 25, em Avançado.</translation>
    </message>
    <message>
        <source>If the connection drops, OBS won&apos;t reconnect. Enable Automatically Reconnect under Advanced.</source>
        <extracomment>Name Automatically Reconnect and Advanced as your OBS does.</extracomment>
        <translation>Se a conexão cair, o OBS não se reconectará. Ative Reconectar automaticamente em Avançado.</translation>
    </message>
    <message>
        <source>Use a number from %1 to %2.</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Use um número de %1 a %2.</translation>
    </message>
    <message>
        <source>It sends a test picture and tone. Replace them with your own input.</source>
        <extracomment>“It” is a command for an encoder.</extracomment>
        <translation>Ele envia uma imagem e um tom de teste. Troque-os pela sua própria entrada.</translation>
    </message>
    <message>
        <source>While it runs, other users of this computer can see the key in the process list.</source>
        <translation>Enquanto ele roda, outros usuários deste computador podem ver a chave na lista de processos.</translation>
    </message>
</context>
<context>
    <name>ObsLive</name>
    <message>
        <source>Checking that OBS is idle…</source>
        <translation>Verificando se o OBS está livre…</translation>
    </message>
    <message>
        <source>Checking that FastPix is reachable…</source>
        <translation>Verificando se o FastPix está acessível…</translation>
    </message>
    <message>
        <source>Creating a new profile…</source>
        <translation>Criando um novo perfil…</translation>
    </message>
    <message>
        <source>Sending and checking settings…</source>
        <translation>Enviando e verificando as configurações…</translation>
    </message>
    <message>
        <source>Fixing encoder settings…</source>
        <translation>Corrigindo as configurações do codificador…</translation>
    </message>
    <message>
        <source>Waiting for OBS to connect…</source>
        <translation>Esperando o OBS se conectar…</translation>
    </message>
    <message>
        <source>Waiting for FastPix to receive the stream…</source>
        <translation>Esperando o FastPix receber a transmissão…</translation>
    </message>
    <message>
        <source>Waiting for OBS to stop…</source>
        <translation>Esperando o OBS parar…</translation>
    </message>
    <message>
        <source>Ending the stream on FastPix…</source>
        <translation>Encerrando a transmissão no FastPix…</translation>
    </message>
    <message>
        <source>Restoring OBS&apos;s settings…</source>
        <translation>Restaurando as configurações do OBS…</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer. Nothing was changed.</source>
        <translation>O OBS não responde. Nada foi alterado.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t stopped yet. With a stream delay, it first sends what it has left. Check OBS&apos;s window.</source>
        <translation>O OBS ainda não parou. Se houver um atraso da transmissão, ele primeiro envia o que falta. Confira a janela do OBS.</translation>
    </message>
    <message>
        <source>OBS hasn&apos;t started streaming yet. It may still be connecting. Check OBS&apos;s window.</source>
        <translation>O OBS ainda não começou a transmitir. Talvez ainda esteja se conectando. Confira a janela do OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost, so it couldn&apos;t be stopped. If it&apos;s still streaming, stop it in OBS.</source>
        <translation>A conexão com o OBS caiu, então não foi possível pará-lo. Se ele ainda estiver transmitindo, pare-o no OBS.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password. Nothing was changed.</source>
        <translation>O OBS não aceita a senha. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost. OBS may be streaming. Check OBS&apos;s window.</source>
        <translation>A conexão com o OBS caiu. O OBS talvez esteja transmitindo. Confira a janela do OBS.</translation>
    </message>
    <message>
        <source>The connection to OBS was lost before the settings were checked. Nothing was started. Try again.</source>
        <translation>A conexão com o OBS caiu antes que as configurações fossem verificadas. Nada foi iniciado. Tente de novo.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t switch to the profile %1, so nothing was started. Choose it in OBS&apos;s Profile menu, or try again.</source>
        <translation>O OBS não mudou para o perfil %1, então nada foi iniciado. Escolha-o no menu Perfil do OBS ou tente de novo.</translation>
    </message>
    <message>
        <source>OBS didn&apos;t keep these settings: %1. Nothing was started. Try again, or enter the settings below in OBS under Settings &gt; Stream.</source>
        <translation>O OBS não manteve estas configurações: %1. Nada foi iniciado. Tente de novo, ou digite as configurações abaixo no OBS, em Configurações &gt; Transmissão.</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix. OBS wasn&apos;t changed. Check your network, then try again.</source>
        <translation>Não é possível acessar o FastPix. O OBS não foi alterado. Verifique sua rede e tente de novo.</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix and has stopped. OBS&apos;s window says why. Check the connection, or use the other protocol.</source>
        <translation>O OBS não consegue se conectar ao FastPix e parou. A janela do OBS diz por quê. Verifique a conexão ou use o outro protocolo.</translation>
    </message>
    <message>
        <source>FastPix hasn&apos;t received the stream for a minute. OBS is still streaming. If nothing changes, stop OBS and go live again.</source>
        <translation>O FastPix não recebe a transmissão há um minuto. O OBS ainda está transmitindo. Se nada mudar, pare o OBS e entre ao vivo de novo.</translation>
    </message>
    <message>
        <source>OBS refused the request (%1, error %2). Nothing was started.</source>
        <translation>O OBS recusou a solicitação (%1, erro %2). Nada foi iniciado.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the stream may still be live. It ends by itself after the reconnect window if nothing sends to it.</source>
        <translation>O FastPix não respondeu, então a transmissão talvez ainda esteja ao vivo. Ela se encerra sozinha após a espera de reconexão, se nada for enviado para ela.</translation>
    </message>
    <message>
        <source>OBS is already streaming. Nothing was changed. End that stream first.</source>
        <translation>O OBS já está transmitindo. Nada foi alterado. Encerre essa transmissão primeiro.</translation>
    </message>
    <message>
        <source>OBS is recording. Nothing was changed. Stop the recording first.</source>
        <translation>O OBS está gravando. Nada foi alterado. Pare a gravação primeiro.</translation>
    </message>
    <message>
        <source>OBS is switching profiles. Nothing was changed. Try again in a moment.</source>
        <translation>O OBS está trocando de perfil. Nada foi alterado. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Serviço</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Stream Key</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Chave de transmissão</translation>
    </message>
    <message>
        <source>Use authentication</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Utilizar autenticação</translation>
    </message>
    <message>
        <source>Username</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Bandwidth test</source>
        <extracomment>Name it as your OBS does under Settings &gt; Stream.</extracomment>
        <translation>Teste de largura de banda</translation>
    </message>
    <message>
        <source>OBS is ready for this stream, with the profile %1.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>O OBS está pronto para esta transmissão, com o perfil %1.</translation>
    </message>
    <message>
        <source>Some of its settings don&apos;t suit this stream.</source>
        <translation>Algumas das configurações dele não são adequadas para esta transmissão.</translation>
    </message>
</context>
<context>
    <name>ObsTrust</name>
    <message>
        <source>Another program is using OBS&apos;s port: %1. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Outro programa está usando a porta do OBS: %1. Nada foi enviado a ele. Feche esse programa, ou escolha outra porta no OBS, em Ferramentas &gt; Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port at %1. Nothing was sent to it. Check the address, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Outro programa está usando a porta do OBS em %1. Nada foi enviado a ele. Verifique o endereço, ou escolha outra porta no OBS, em Ferramentas &gt; Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port. Nothing was sent to it. Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Outro programa está usando a porta do OBS. Nada foi enviado a ele. Feche esse programa, ou escolha outra porta no OBS, em Ferramentas &gt; Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS: %1. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Este computador não consegue confirmar que o programa na porta do OBS é o OBS: %1. Nada foi enviado a ele. Se for o seu OBS, confirme uma vez.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS. Nothing was sent to it. If it&apos;s your OBS, confirm it once.</source>
        <translation>Este computador não consegue confirmar que o programa na porta do OBS é o OBS. Nada foi enviado a ele. Se for o seu OBS, confirme uma vez.</translation>
    </message>
    <message>
        <source>The program at %1 doesn&apos;t ask for OBS&apos;s password. Nothing was sent to it. If you turned authentication off in OBS, connect again without a password.</source>
        <translation>O programa em %1 não pede a senha do OBS. Nada foi enviado a ele. Se você desativou a autenticação no OBS, conecte de novo sem senha.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings require a password, but the program on OBS&apos;s port doesn&apos;t ask for it. Nothing was sent to it. Restart OBS.</source>
        <translation>As configurações do OBS exigem uma senha, mas o programa na porta do OBS não a pede. Nada foi enviado a ele. Reinicie o OBS.</translation>
    </message>
    <message>
        <source>OBS sent too many messages, so the app closed the connection. It reconnects in half a minute.</source>
        <translation>O OBS enviou mensagens demais, então o aplicativo fechou a conexão. Ele se reconecta em meio minuto.</translation>
    </message>
    <message>
        <source>The program on OBS&apos;s port is %1. This computer can&apos;t confirm that it is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>O programa na porta do OBS é %1. Este computador não consegue confirmar que é o OBS, o que é normal para um OBS do Flatpak ou Snap. Ele receberá sua chave de transmissão. Sua resposta vale até você desconectar.</translation>
    </message>
    <message>
        <source>This computer can&apos;t confirm that the program on OBS&apos;s port is OBS, which is normal for an OBS from Flatpak or Snap. It will receive your stream key. Your answer is remembered until you disconnect.</source>
        <translation>Este computador não consegue confirmar que o programa na porta do OBS é o OBS, o que é normal para um OBS do Flatpak ou Snap. Ele receberá sua chave de transmissão. Sua resposta vale até você desconectar.</translation>
    </message>
</context>
<context>
    <name>Offline</name>
    <message>
        <source>Offline since %1</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Offline desde %1</translation>
    </message>
</context>
<context>
    <name>OnAir</name>
    <message>
        <source>OBS is capturing this screen (%1). Viewers would see “%2” if you reveal it. You can still copy it.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes. %2: a field&apos;s name, “Stream key”.</extracomment>
        <translation>O OBS está capturando esta tela (%1). Se você mostrar “%2”, os espectadores verão. Você ainda pode copiar.</translation>
    </message>
    <message>
        <source>OBS is capturing this screen (%1). Keys stay hidden.</source>
        <extracomment>%1: the names of one or several OBS sources, in quotes.</extracomment>
        <translation>O OBS está capturando esta tela (%1). As chaves ficam ocultas.</translation>
    </message>
</context>
<context>
    <name>OnOff</name>
    <message>
        <source>Off</source>
        <extracomment>A switch.</extracomment>
        <translation>Não</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>A switch.</extracomment>
        <translation>Sim</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Options</source>
        <extracomment>Button that opens a menu.</extracomment>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>Heading in a menu, above RTMPS and SRT.</extracomment>
        <translation>Enviar por</translation>
    </message>
    <message>
        <source>OBS profile</source>
        <translation>Perfil do OBS</translation>
    </message>
    <message>
        <source>My current profile (only the destination changes)</source>
        <translation>Meu perfil atual (só o destino muda)</translation>
    </message>
    <message>
        <source>New profile (recommended settings)</source>
        <translation>Perfil novo (configurações recomendadas)</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <extracomment>Heading in a menu, above the OBSes that were found on this computer.</extracomment>
        <translation>Qual OBS</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Configurações do codificador…</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>Exportar perfil do OBS…</translation>
    </message>
    <message>
        <source>Set up without starting</source>
        <translation>Configurar sem abrir</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Reiniciar a transmissão no OBS</translation>
    </message>
    <message>
        <source>Stop OBS, keep the stream open</source>
        <extracomment>Menu entry. “The stream” is the one at FastPix.</extracomment>
        <translation>Parar o OBS, deixar a transmissão aberta</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Menu entry: opens a dialog about connecting to OBS.</extracomment>
        <translation>Conexão com o OBS…</translation>
    </message>
    <message>
        <source>Connect to OBS on another computer…</source>
        <translation>Conectar ao OBS em outro computador…</translation>
    </message>
    <message>
        <source>Restore OBS&apos;s settings</source>
        <translation>Restaurar as configurações do OBS</translation>
    </message>
    <message>
        <source>Remove from OBS</source>
        <extracomment>Menu entry: remove this stream&apos;s profile from OBS.</extracomment>
        <translation>Remover do OBS</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Encerrar transmissão…</translation>
    </message>
    <message>
        <source>Who can watch</source>
        <translation>Quem pode assistir</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>The most that viewers can get</source>
        <translation>O máximo que os espectadores recebem</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>FastPix makes a video when you end the stream</source>
        <translation>O FastPix cria um vídeo quando você encerra a transmissão</translation>
    </message>
    <message>
        <source>FastPix refuses it elsewhere, so this app can&apos;t check what viewers see</source>
        <translation>O FastPix a recusa em outros lugares, então este aplicativo não pode verificar o que os espectadores veem</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Let viewers rewind</source>
        <translation>Permitir voltar o vídeo</translation>
    </message>
    <message>
        <source>They can go back while you are live</source>
        <extracomment>“They” are the viewers.</extracomment>
        <translation>Os espectadores podem voltar o vídeo enquanto você está ao vivo</translation>
    </message>
    <message>
        <source>Rewind</source>
        <extracomment>A stream&apos;s fact, with On or Off beside it: whether viewers can rewind.</extracomment>
        <translation>Voltar o vídeo</translation>
    </message>
    <message>
        <source>Reconnect window</source>
        <translation>Espera de reconexão</translation>
    </message>
    <message>
        <source>If OBS drops out, FastPix waits this long</source>
        <translation>Se o OBS cair, o FastPix espera por este tempo</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Só no meu site</translation>
    </message>
    <message>
        <source>Only on</source>
        <extracomment>A stream&apos;s fact: the only websites on which it plays, which stand beside this.</extracomment>
        <translation>Só em</translation>
    </message>
    <message>
        <source>Closed captions</source>
        <translation>Legendas</translation>
    </message>
    <message>
        <source>They start 20 to 30 seconds after you go live, over RTMPS only. They aren&apos;t in the recording or on other platforms.</source>
        <extracomment>“They” are the closed captions.</extracomment>
        <translation>Elas começam de 20 a 30 segundos depois que você entra ao vivo, só por RTMPS. Não estão na gravação nem em outras plataformas.</translation>
    </message>
    <message>
        <source>Closed captions need RTMPS. With SRT, viewers get none.</source>
        <translation>As legendas precisam de RTMPS. Com SRT, os espectadores não as recebem.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Ends after 5 minutes on air and can&apos;t be turned on again. FastPix deletes its recording after a day. It can&apos;t be sent to other platforms.</source>
        <translation>Termina após 5 minutos no ar e não pode ser ativada de novo. O FastPix exclui a gravação dela após um dia. Não pode ser enviada para outras plataformas.</translation>
    </message>
    <message>
        <source>Trial stream</source>
        <translation>Transmissão de teste</translation>
    </message>
    <message>
        <source>On, public</source>
        <extracomment>The stream is recorded, and anyone with the link can watch the recording.</extracomment>
        <translation>Sim, pública</translation>
    </message>
    <message>
        <source>On, private</source>
        <extracomment>The stream is recorded, and only people with a viewing link can watch the recording.</extracomment>
        <translation>Sim, privada</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>The highest quality. %1: “720p”.</extracomment>
        <translation>Até %1</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>Also on</source>
        <extracomment>Name of an option: the other platforms, such as YouTube, that the stream is sent to.</extracomment>
        <translation>Também em</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>Adicionar um rótulo</translation>
    </message>
    <message>
        <source>FastPix sends the same picture there as well</source>
        <translation>O FastPix envia a mesma imagem para lá também</translation>
    </message>
    <message>
        <source>Labels for your own programs</source>
        <translation>Rótulos para seus próprios programas</translation>
    </message>
    <message>
        <source>Viewers never see them</source>
        <extracomment>“Them” are the labels.</extracomment>
        <translation>Os espectadores nunca os veem</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <extracomment>The stream plays on every website.</extracomment>
        <translation>Qualquer lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <translation>
            <numerusform>%n rótulo</numerusform>
            <numerusform>%n rótulos</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No labels.</extracomment>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>OtherEncodersDialog</name>
    <message>
        <source>Other encoders</source>
        <translation>Outros codificadores</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>In vMix and most computer programs, add a custom destination with these fields.</source>
        <translation>No vMix e na maioria dos programas, adicione um destino personalizado com estes campos.</translation>
    </message>
    <message>
        <source>1. Run this in a terminal (Linux, macOS, WSL), paste the value below it, and press Enter. The terminal doesn&apos;t show it or keep it in its history.</source>
        <translation>1. Execute isto em um terminal (Linux, macOS, WSL), cole o valor abaixo e pressione Enter. O terminal não o mostra nem o guarda no histórico.</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Comando para %1</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <extracomment>%1: a variable&apos;s name, “FASTPIX_KEY”.</extracomment>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>2. Run this in the same terminal.</source>
        <translation>2. Execute isto no mesmo terminal.</translation>
    </message>
    <message>
        <source>Command</source>
        <extracomment>A line to run in a terminal. A noun.</extracomment>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar comando</translation>
    </message>
    <message>
        <source>Command copied. It contains no key.</source>
        <translation>Comando copiado. Ele não contém nenhuma chave.</translation>
    </message>
    <message>
        <source>Copy command for %1</source>
        <translation>Copiar comando para %1</translation>
    </message>
    <message>
        <source>Command for %1 copied.</source>
        <translation>Comando para %1 copiado.</translation>
    </message>
    <message>
        <source>Copy value of %1</source>
        <translation>Copiar valor de %1</translation>
    </message>
    <message>
        <source>Reveal value of %1</source>
        <translation>Mostrar valor de %1</translation>
    </message>
    <message>
        <source>Hide value of %1</source>
        <translation>Ocultar valor de %1</translation>
    </message>
    <message numerus="yes">
        <source>Value of %1 copied. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Valor de %1 copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Valor de %1 copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>Ocultar %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied. The clipboard clears in %n s.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>
            <numerusform>%1: copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>%1: copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copied.</source>
        <extracomment>%1: the name of a field in vMix, in English.</extracomment>
        <translation>%1: copiado.</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Check the connection…</source>
        <translation>Verificar a conexão…</translation>
    </message>
    <message>
        <source>Stream menu</source>
        <translation>Menu da transmissão</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Waiting for your keyring…</source>
        <translation>Esperando seu chaveiro…</translation>
    </message>
    <message>
        <source>Your keyring is locked</source>
        <translation>Seu chaveiro está bloqueado</translation>
    </message>
</context>
<context>
    <name>PairingDialog</name>
    <message>
        <source>Once connected, you go live from here. OBS keeps streaming if you close this window.</source>
        <translation>Depois de conectar, você entra ao vivo por aqui. O OBS continua transmitindo se você fechar esta janela.</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Conectar ao OBS</translation>
    </message>
    <message>
        <source>Which OBS</source>
        <translation>Qual OBS</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Another computer</source>
        <translation>Outro computador</translation>
    </message>
    <message>
        <source>The app reads the address and password from OBS&apos;s own settings each time it connects. It doesn&apos;t show or save them.</source>
        <translation>O aplicativo lê o endereço e a senha das configurações do OBS a cada conexão. Ele não os mostra nem salva.</translation>
    </message>
    <message>
        <source>OBS address</source>
        <translation>Endereço do OBS</translation>
    </message>
    <message>
        <source>In OBS: Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>No OBS: Ferramentas &gt; Configurações do servidor WebSocket &gt; Mostrar informações da conexão.</translation>
    </message>
    <message>
        <source>OBS password</source>
        <extracomment>“It” is the password.</extracomment>
        <translation>Senha do OBS</translation>
    </message>
    <message>
        <source>It&apos;s saved in your keyring.</source>
        <translation>Ela é salva no seu chaveiro.</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t encrypt this connection, so others on the network could read your stream key. Use it only on a network you trust.</source>
        <translation>O OBS não criptografa esta conexão, então outras pessoas na rede podem ler sua chave de transmissão. Use só em uma rede em que você confia.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>Enter an address like 192.168.1.20:4455, or paste everything OBS shows.</source>
        <translation>Digite um endereço como 192.168.1.20:4455, ou cole tudo o que o OBS mostra.</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Send from a phone</source>
        <translation>Enviar de um celular</translation>
    </message>
    <message>
        <source>QR code with the stream key</source>
        <translation>Código QR com a chave de transmissão</translation>
    </message>
    <message>
        <source>App</source>
        <extracomment>An app on a phone, a choice beside this.</extracomment>
        <translation>Aplicativo</translation>
    </message>
    <message>
        <source>Send by</source>
        <extracomment>RTMPS or SRT, a choice beside this.</extracomment>
        <translation>Enviar por</translation>
    </message>
    <message>
        <source>Show again</source>
        <extracomment>Button: show the code again.</extracomment>
        <translation>Mostrar de novo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Scan this with the phone&apos;s camera. It contains the server and the stream key.</source>
        <translation>Escaneie o código com a câmera do celular. Ele contém o servidor e a chave de transmissão.</translation>
    </message>
    <message>
        <source>This code is your stream key. Anyone who photographs it can go live here, so don&apos;t show it on air.</source>
        <translation>Este código é a sua chave de transmissão. Quem o fotografar pode entrar ao vivo aqui, então não o mostre no ar.</translation>
    </message>
    <message>
        <source>Hidden, because another window is in front.</source>
        <translation>Oculto, porque outra janela está na frente.</translation>
    </message>
    <message>
        <source>Install Larix Broadcaster or IRL Pro</source>
        <translation>Instale o Larix Broadcaster ou o IRL Pro</translation>
    </message>
    <message>
        <source>Point the camera at the code</source>
        <translation>Aponte a câmera para o código</translation>
    </message>
    <message>
        <source>Start the stream in the app</source>
        <translation>Inicie a transmissão no aplicativo</translation>
    </message>
    <message>
        <source>Install Moblin (iPhone)</source>
        <translation>Instale o Moblin (iPhone)</translation>
    </message>
    <message>
        <source>Start the stream in Moblin</source>
        <translation>Inicie a transmissão no Moblin</translation>
    </message>
    <message>
        <source>The code is hidden.</source>
        <translation>O código está oculto.</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n s</source>
        <extracomment>A code hides by itself after so many seconds.</extracomment>
        <translation>
            <numerusform>Será ocultado em %n s</numerusform>
            <numerusform>Será ocultado em %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlayerBar</name>
    <message>
        <source>Play</source>
        <extracomment>Button on the picture of a live stream: show it as a video.</extracomment>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Button: stop a video.</extracomment>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>Address of the server (DNS)</source>
        <extracomment>Name of a check: whether the server&apos;s name leads to an address.</extracomment>
        <translation>Endereço do servidor (DNS)</translation>
    </message>
    <message>
        <source>%1 connection (TCP %2)</source>
        <extracomment>Name of a check. %1: RTMPS or RTMP. %2: a port&apos;s number.</extracomment>
        <translation>Conexão %1 (TCP %2)</translation>
    </message>
    <message>
        <source>RTMPS encryption (TLS)</source>
        <translation>Criptografia RTMPS (TLS)</translation>
    </message>
    <message>
        <source>SRT connection (UDP %1)</source>
        <extracomment>Name of a check. %1: a port&apos;s number.</extracomment>
        <translation>Conexão SRT (UDP %1)</translation>
    </message>
    <message>
        <source>FastPix&apos;s service (API)</source>
        <translation>Serviço do FastPix (API)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>Not checked, because there was no answer to compare it with.</source>
        <translation>Não verificado, porque não houve resposta para comparar.</translation>
    </message>
    <message>
        <source>Not checked, because an earlier check failed.</source>
        <translation>Não verificado, porque uma verificação anterior falhou.</translation>
    </message>
    <message>
        <source>checking</source>
        <extracomment>Result of a check: it isn&apos;t there yet.</extracomment>
        <translation>verificando</translation>
    </message>
    <message>
        <source>not checked</source>
        <extracomment>Result of a check: it wasn&apos;t made.</extracomment>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Result of a check.</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>problem</source>
        <extracomment>Result of a check: something is wrong.</extracomment>
        <translation>problema</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>How long a check took, in milliseconds.</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t work from here, but %2 does. Use %2.</source>
        <extracomment>%1, %2: RTMPS or SRT.</extracomment>
        <translation>%1 não funciona daqui, mas %2 funciona. Use %2.</translation>
    </message>
    <message>
        <source>This network probably wants you to sign in first. Open a web browser, sign in, then check again. Or use a phone&apos;s hotspot.</source>
        <translation>Esta rede provavelmente exige login. Abra um navegador, faça login e verifique de novo. Ou use a internet do celular.</translation>
    </message>
    <message>
        <source>You seem to be offline. Check the Wi-Fi or the cable, and that web pages open. Then check again.</source>
        <translation>Parece que você está offline. Verifique o Wi-Fi ou o cabo, e se as páginas da web abrem. Depois verifique de novo.</translation>
    </message>
    <message>
        <source>Found %1.</source>
        <extracomment>Result of a check. %1: a server&apos;s name.</extracomment>
        <translation>%1: encontrado.</translation>
    </message>
    <message>
        <source>Connected.</source>
        <translation>Conectado.</translation>
    </message>
    <message>
        <source>Encrypted, and the certificate is correct.</source>
        <translation>Criptografado, e o certificado está correto.</translation>
    </message>
    <message>
        <source>Connected, and the server answers.</source>
        <translation>Conectado, e o servidor responde.</translation>
    </message>
    <message>
        <source>FastPix answers through this computer&apos;s proxy.</source>
        <translation>O FastPix responde pelo proxy deste computador.</translation>
    </message>
    <message>
        <source>FastPix answers.</source>
        <translation>O FastPix responde.</translation>
    </message>
    <message>
        <source>Correct.</source>
        <extracomment>Result of a check: this computer&apos;s clock is right.</extracomment>
        <translation>Correto.</translation>
    </message>
    <message>
        <source>The network&apos;s DNS didn&apos;t answer in time for %1.</source>
        <extracomment>%1: a server&apos;s name.</extracomment>
        <translation>O DNS da rede não respondeu a tempo para %1.</translation>
    </message>
    <message>
        <source>Another server answered, without RTMPS encryption.</source>
        <translation>Outro servidor respondeu, sem criptografia RTMPS.</translation>
    </message>
    <message>
        <source>The connection was cut when encryption began. A firewall may allow only web pages.</source>
        <translation>A conexão caiu quando a criptografia começou. Um firewall talvez só permita páginas da web.</translation>
    </message>
    <message>
        <source>Another server answered, without SRT.</source>
        <translation>Outro servidor respondeu, sem SRT.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks UDP.</source>
        <translation>Sem resposta. Um firewall provavelmente bloqueia o UDP.</translation>
    </message>
    <message>
        <source>Another server answered, not FastPix.</source>
        <translation>Outro servidor respondeu, não o FastPix.</translation>
    </message>
    <message>
        <source>%1 wasn&apos;t found. You may be offline, or the network&apos;s DNS doesn&apos;t know it.</source>
        <translation>%1 não foi encontrado. Você talvez esteja offline, ou o DNS da rede não o conhece.</translation>
    </message>
    <message>
        <source>No answer. A firewall probably blocks it.</source>
        <translation>Sem resposta. Um firewall provavelmente bloqueia a conexão.</translation>
    </message>
    <message>
        <source>Refused by a firewall or by the server.</source>
        <translation>Conexão recusada por um firewall ou pelo servidor.</translation>
    </message>
    <message>
        <source>No route from this computer.</source>
        <translation>Não há rota a partir deste computador.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>Another server answered for %1 (wrong certificate name).</source>
        <translation>Outro servidor respondeu por %1 (nome errado no certificado).</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t trusted. This network or an antivirus program may be reading encrypted connections.</source>
        <translation>O certificado não é confiável. Esta rede ou um antivírus talvez esteja lendo conexões criptografadas.</translation>
    </message>
    <message>
        <source>The certificate isn&apos;t valid today, by this computer&apos;s clock.</source>
        <translation>O certificado não é válido hoje, pelo relógio deste computador.</translation>
    </message>
    <message>
        <source>A web page answered instead, such as a sign-in or a filter.</source>
        <translation>Quem respondeu foi uma página da web, como a de um login ou de um filtro.</translation>
    </message>
    <message>
        <source>FastPix has a problem. Try again in a minute.</source>
        <translation>O FastPix está com um problema. Tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>This computer&apos;s proxy blocked the connection.</source>
        <translation>O proxy deste computador bloqueou a conexão.</translation>
    </message>
    <message>
        <source>Another server answered.</source>
        <translation>Outro servidor respondeu.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1. %2 doesn&apos;t work, but you don&apos;t need it.</source>
        <translation>Você pode transmitir daqui, por %1. %2 não funciona, mas você não precisa dele.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2.</source>
        <extracomment>%1, %2: RTMPS and SRT.</extracomment>
        <translation>Você pode transmitir daqui, por %1 ou %2.</translation>
    </message>
    <message>
        <source>You can stream from here, by %1 or %2. See above for other problems.</source>
        <translation>Você pode transmitir daqui, por %1 ou %2. Veja acima os outros problemas.</translation>
    </message>
    <message>
        <source>You can&apos;t stream from here: %1 and SRT are both blocked. Use a phone&apos;s hotspot, or ask your network&apos;s administrator to allow TCP %2 or UDP %3 to %4.</source>
        <translation>Você não pode transmitir daqui: %1 e SRT estão bloqueados. Use a internet do celular, ou peça ao administrador da rede que libere TCP %2 ou UDP %3 para %4.</translation>
    </message>
    <message>
        <source>The proxy doesn&apos;t help: it carries web pages, but not streams.</source>
        <translation>O proxy não ajuda: ele serve para páginas da web, não para transmissões.</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>Check the connection</source>
        <translation>Verificar a conexão</translation>
    </message>
    <message>
        <source>Can this network reach FastPix? Nothing secret is sent.</source>
        <translation>Esta rede consegue chegar ao FastPix? Nenhum dado secreto é enviado.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar relatório</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Results</source>
        <extracomment>For screen readers: the list of checks.</extracomment>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Use SRT</source>
        <translation>Usar SRT</translation>
    </message>
    <message>
        <source>Use RTMPS</source>
        <translation>Usar RTMPS</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Relatório copiado</translation>
    </message>
</context>
<context>
    <name>PresetChips</name>
    <message>
        <source>Start from</source>
        <extracomment>Before the names of presets: fill in the form from one of them.</extracomment>
        <translation>Começar com</translation>
    </message>
    <message>
        <source>Last time</source>
        <extracomment>A choice beside the presets: the settings of the last stream.</extracomment>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gerenciar predefinições</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Save as preset, where there is little room.</extracomment>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Save preset</source>
        <translation>Salvar predefinição</translation>
    </message>
    <message>
        <source>Replace the preset %1?</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Substituir a predefinição %1?</translation>
    </message>
    <message>
        <source>It will be saved with the form&apos;s current settings.</source>
        <translation>Ela será salva com as configurações atuais do formulário.</translation>
    </message>
    <message>
        <source>Replace preset</source>
        <translation>Substituir predefinição</translation>
    </message>
    <message>
        <source>Preset %1 saved.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Predefinição %1 salva.</translation>
    </message>
    <message>
        <source>The preset %1 wasn&apos;t saved: %2 can&apos;t be used (%3).</source>
        <extracomment>%1: a preset&apos;s name in quotes. %2: a file. %3: why, in the system&apos;s words.</extracomment>
        <translation>A predefinição %1 não foi salva: não é possível usar %2 (%3).</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Preset files contain no keys, so you can share them.</source>
        <translation>Arquivos de predefinições não contêm chaves, então você pode compartilhá-los.</translation>
    </message>
    <message>
        <source>No presets yet. Fill in the form, then choose “Save as preset” above its title.</source>
        <translation>Ainda não há predefinições. Preencha o formulário e escolha “Salvar como predefinição” acima do título.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used (%2). Your presets weren&apos;t changed.</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>Não é possível usar %1 (%2). Suas predefinições não foram alteradas.</translation>
    </message>
    <message numerus="yes">
        <source>%n presets were added.</source>
        <extracomment>From a file.</extracomment>
        <translation>
            <numerusform>%n predefinição foi adicionada.</numerusform>
            <numerusform>%n predefinições foram adicionadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was added, because you already have these presets.</source>
        <translation>Nada foi adicionado, porque você já tem essas predefinições.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a preset file this version can read. Nothing was changed.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>%1 não é um arquivo de predefinições que esta versão possa ler. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Presets saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Predefinições salvas como %1.</translation>
    </message>
    <message>
        <source>Rename preset</source>
        <translation>Renomear predefinição</translation>
    </message>
    <message>
        <source>Preset name</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Preset %1 deleted.</source>
        <extracomment>%1: a preset&apos;s name in quotes.</extracomment>
        <translation>Predefinição %1 excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar predefinições</translation>
    </message>
    <message>
        <source>Export presets</source>
        <translation>Exportar predefinições</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <extracomment>A kind of file. Leave (*.json) as it is.</extracomment>
        <translation>Predefinições (*.json)</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Choose %1 to %2 seconds (30 minutes).</source>
        <extracomment>%1, %2: the least and the most.</extracomment>
        <translation>Escolha de %1 a %2 segundos (30 minutos).</translation>
    </message>
    <message>
        <source>The app uses the name %1 itself. Choose another name.</source>
        <extracomment>%1: the name of a label, in quotes.</extracomment>
        <translation>O próprio aplicativo usa o nome %1. Escolha outro nome.</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 não é o nome de um site. Digite como example.com.</translation>
    </message>
    <message>
        <source>FastPix says: %1</source>
        <extracomment>%1: FastPix&apos;s message, in English.</extracomment>
        <translation>O FastPix diz: %1</translation>
    </message>
    <message>
        <source>You used the name %1 twice. Each label needs its own name.</source>
        <translation>Você usou o nome %1 duas vezes. Cada rótulo precisa de um nome diferente.</translation>
    </message>
    <message>
        <source>That&apos;s one label too many for FastPix. Remove one.</source>
        <translation>É um rótulo a mais do que o FastPix permite. Remova um.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t accept this.</source>
        <translation>O FastPix não aceita isto.</translation>
    </message>
    <message>
        <source>Give the stream a title.</source>
        <translation>Dê um título à transmissão.</translation>
    </message>
    <message>
        <source>Give this label a value, or remove it.</source>
        <translation>Dê um valor a este rótulo, ou remova-o.</translation>
    </message>
    <message>
        <source>Give this label a name, or remove it.</source>
        <translation>Dê um nome a este rótulo, ou remova-o.</translation>
    </message>
</context>
<context>
    <name>QrDialog</name>
    <message>
        <source>Viewers scan it with a phone&apos;s camera, and the player opens.</source>
        <translation>Os espectadores escaneiam com a câmera do celular, e o player abre.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>Código QR do link do player</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Tela cheia</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Salvar imagem…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Save the QR code</source>
        <translation>Salvar o código QR</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG image (*.svg)</source>
        <translation>Imagem SVG (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1: a file&apos;s name.</extracomment>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>The image can&apos;t be saved as %1 (%2).</source>
        <extracomment>%1: a file. %2: why, in the system&apos;s words.</extracomment>
        <translation>A imagem não pode ser salva como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>QrScreen</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of the player link</source>
        <translation>Código QR do link do player</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Ending cuts viewers off, and stops OBS if it&apos;s sending. If you stay live, the stream continues after you quit.</source>
        <translation>Encerrar desconecta os espectadores e para o OBS, se ele estiver enviando. Se você continuar ao vivo, a transmissão segue depois que você sair.</translation>
    </message>
    <message numerus="yes">
        <source>End %n streams and quit</source>
        <translation>
            <numerusform>Encerrar %n transmissão e sair</numerusform>
            <numerusform>Encerrar %n transmissões e sair</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit, stay live</source>
        <extracomment>Button: quit the app, and leave the streams on air.</extracomment>
        <translation>Sair e continuar ao vivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Sair agora</translation>
    </message>
    <message numerus="yes">
        <source>Ending… This takes at most %n seconds.</source>
        <translation>
            <numerusform>Encerrando… Isso leva no máximo %n segundo.</numerusform>
            <numerusform>Encerrando… Isso leva no máximo %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Sair mesmo assim</translation>
    </message>
</context>
<context>
    <name>RecordingChoice</name>
    <message>
        <source>Off</source>
        <extracomment>The stream isn&apos;t recorded.</extracomment>
        <translation>Não</translation>
    </message>
</context>
<context>
    <name>RecordingRow</name>
    <message>
        <source>Copy link of recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Copiar o link da gravação %1</translation>
    </message>
    <message>
        <source>Open recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Abrir a gravação %1</translation>
    </message>
    <message>
        <source>Download recording %1</source>
        <extracomment>For screen readers. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Baixar a gravação %1</translation>
    </message>
    <message>
        <source>More for recording %1</source>
        <extracomment>For screen readers: opens a menu. %1: the recording&apos;s number in the list.</extracomment>
        <translation>Mais opções para a gravação %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Copy media ID</source>
        <translation>Copiar ID da mídia</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Recording</source>
        <extracomment>Stands for the title of a recording that has neither title nor date.</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish it</source>
        <extracomment>“It” is a recording.</extracomment>
        <translation>O FastPix não conseguiu terminar</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so the recording may still have its old title.</source>
        <translation>O FastPix não respondeu, então a gravação talvez ainda tenha o título antigo.</translation>
    </message>
    <message>
        <source>FastPix kept the old title. Rename the recording in the FastPix dashboard.</source>
        <translation>O FastPix manteve o título antigo. Renomeie a gravação no painel do FastPix.</translation>
    </message>
    <message>
        <source>Processing</source>
        <extracomment>FastPix is still making this recording.</extracomment>
        <translation>Processando</translation>
    </message>
    <message>
        <source>This recording no longer exists on FastPix.</source>
        <translation>Esta gravação não existe mais no FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCard</name>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>None yet. The first one appears here a few minutes after you end the stream.</source>
        <translation>Nenhuma ainda. A primeira aparece aqui alguns minutos depois que você encerrar a transmissão.</translation>
    </message>
    <message>
        <source>FastPix couldn&apos;t finish every recording. Give the media ID to FastPix&apos;s support.</source>
        <translation>O FastPix não conseguiu terminar todas as gravações. Informe o ID da mídia ao suporte do FastPix.</translation>
    </message>
</context>
<context>
    <name>RecordingsCommands</name>
    <message numerus="yes">
        <source>Link copied. Anyone who has it can watch for a week. The clipboard clears in %n s.</source>
        <translation>
            <numerusform>Link copiado. Quem o tiver pode assistir por uma semana. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Link copiado. Quem o tiver pode assistir por uma semana. A área de transferência será limpa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Link to the recording copied.</source>
        <translation>Link da gravação copiado.</translation>
    </message>
    <message>
        <source>Media ID copied.</source>
        <translation>ID da mídia copiado.</translation>
    </message>
    <message>
        <source>Rename the recording</source>
        <translation>Renomear a gravação</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>The recording is now called %1.</source>
        <extracomment>%1: the new title in quotes.</extracomment>
        <translation>A gravação agora se chama %1.</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>On air</source>
        <extracomment>Heading in the list of streams: those that are live.</extracomment>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>Heading in the list of streams: those that can go live.</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Earlier</source>
        <extracomment>Heading in the list of streams: those that weren&apos;t used lately.</extracomment>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Live %1</source>
        <extracomment>The stream is live. %1: for how long, “12:04”.</extracomment>
        <translation>Ao vivo %1</translation>
    </message>
    <message>
        <source>Live for at least %1</source>
        <extracomment>%1: a length of time, “12:04”.</extracomment>
        <translation>Ao vivo há pelo menos %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>%1: how many people watch right now.</extracomment>
        <translation>%1 assistindo</translation>
    </message>
    <message>
        <source>Ended %1 ago</source>
        <extracomment>The broadcast ended. %1: “25 s” or “3 min”.</extracomment>
        <translation>Encerrada há %1</translation>
    </message>
    <message>
        <source>Live just now</source>
        <translation>Ao vivo há pouco</translation>
    </message>
    <message>
        <source>Last live at %1</source>
        <extracomment>The stream was last live today. %1: a time of day.</extracomment>
        <translation>Ao vivo pela última vez às %1</translation>
    </message>
    <message>
        <source>Last live yesterday</source>
        <translation>Ao vivo pela última vez ontem</translation>
    </message>
    <message>
        <source>Last live %1</source>
        <extracomment>%1: a day, “5 Nov”.</extracomment>
        <translation>Ao vivo pela última vez em %1</translation>
    </message>
    <message>
        <source>Created just now</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Criada há pouco</translation>
    </message>
    <message>
        <source>Created at %1</source>
        <extracomment>The stream was created today. %1: a time of day.</extracomment>
        <translation>Criada às %1</translation>
    </message>
    <message>
        <source>Created yesterday</source>
        <extracomment>Said of a stream.</extracomment>
        <translation>Criada ontem</translation>
    </message>
    <message>
        <source>Created %1</source>
        <extracomment>Said of a stream. %1: a day, “5 Nov”.</extracomment>
        <translation>Criada em %1</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Open</source>
        <extracomment>Menu entry: show the stream.</extracomment>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>ScrollPage</name>
    <message>
        <source>Back to streams</source>
        <translation>Voltar às transmissões</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>No stream has %1 in its title, description, labels or ID.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Nenhuma transmissão tem %1 no título, na descrição, nos rótulos ou no ID.</translation>
    </message>
    <message>
        <source>No stream has %1 in its title, description or labels.</source>
        <extracomment>%1: what was searched for, in quotes.</extracomment>
        <translation>Nenhuma transmissão tem %1 no título, na descrição ou nos rótulos.</translation>
    </message>
    <message>
        <source>No stream has this status.</source>
        <translation>Nenhuma transmissão tem este status.</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <extracomment>Stands after the result so far.</extracomment>
        <translation>Ainda buscando…</translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Search streams</source>
        <translation>Buscar transmissões</translation>
    </message>
    <message>
        <source>Title, description, labels or stream ID (%1)</source>
        <extracomment>What the search looks through. %1: keys, “Ctrl+F”.</extracomment>
        <translation>Título, descrição, rótulos ou ID (%1)</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Todas as transmissões</translation>
    </message>
    <message>
        <source>Filter by status</source>
        <translation>Filtrar por status</translation>
    </message>
    <message>
        <source>Filter by status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Filtrar por status: %1</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <source>My workspace</source>
        <translation>Meu espaço de trabalho</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <extracomment>Name of another workspace. %1: its number.</extracomment>
        <translation>Espaço de trabalho %1</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <extracomment>Colours of the window: light or dark, as the system is.</extracomment>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>Colours of the window.</extracomment>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>SRT stream ID</source>
        <translation>ID de stream SRT</translation>
    </message>
    <message>
        <source>The stream&apos;s ID</source>
        <translation>O ID da transmissão</translation>
    </message>
    <message>
        <source>The stream key</source>
        <translation>A chave de transmissão</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Endereços</translation>
    </message>
    <message>
        <source>Leave these as they are unless FastPix gave you others.</source>
        <translation>Deixe como estão, a menos que o FastPix tenha informado outros.</translation>
    </message>
    <message>
        <source>Set by a start option. It can&apos;t be changed here.</source>
        <translation>Definido por uma opção de inicialização. Não pode ser mudado aqui.</translation>
    </message>
    <message>
        <source>RTMPS server</source>
        <translation>Servidor RTMPS</translation>
    </message>
    <message>
        <source>Enter an address like rtmps://host:443/live.</source>
        <translation>Digite um endereço como rtmps://host:443/live.</translation>
    </message>
    <message>
        <source>SRT address</source>
        <translation>Endereço SRT</translation>
    </message>
    <message>
        <source>Enter an address like srt://host:778, with a port and nothing else.</source>
        <translation>Digite um endereço como srt://host:778, com uma porta e nada mais.</translation>
    </message>
    <message>
        <source>Playback address</source>
        <extracomment>Address from which the video is played.</extracomment>
        <translation>Endereço de reprodução</translation>
    </message>
    <message>
        <source>Enter an https address without a query.</source>
        <translation>Digite um endereço https sem parâmetros.</translation>
    </message>
    <message>
        <source>Viewing page</source>
        <extracomment>Address of the web page on which a viewing link opens the player.</extracomment>
        <translation>Página de exibição</translation>
    </message>
    <message>
        <source>Enter an https address with {playbackId} and {token} in it.</source>
        <translation>Digite um endereço https que contenha {playbackId} e {token}.</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t say which one SRT needs. Change it if SRT is refused.</source>
        <translation>O FastPix não informa qual dos dois o SRT exige. Mude se o SRT for recusado.</translation>
    </message>
    <message>
        <source>Restore addresses</source>
        <translation>Restaurar endereços</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SeveralMenu</name>
    <message numerus="yes">
        <source>Delete %n streams</source>
        <translation>
            <numerusform>Excluir %n transmissão</numerusform>
            <numerusform>Excluir %n transmissões</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>This stream has no playback ID yet, so nobody can watch it.</source>
        <translation>Esta transmissão ainda não tem ID de reprodução, então ninguém pode assistir.</translation>
    </message>
    <message>
        <source>Only on %1</source>
        <extracomment>The stream plays only there. %1: the names of one or several websites.</extracomment>
        <translation>Só em %1</translation>
    </message>
    <message>
        <source>Private: plays only with a viewing link</source>
        <extracomment>A private stream can&apos;t be watched by its usual link, only by a viewing link.</extracomment>
        <translation>Privada: só dá para assistir com um link de exibição</translation>
    </message>
    <message>
        <source>Use the embed code there. The player page doesn&apos;t play.</source>
        <translation>Use lá o código de incorporação. A página do player não a reproduz.</translation>
    </message>
    <message>
        <source>Anyone with the link can watch</source>
        <translation>Qualquer pessoa com o link pode assistir</translation>
    </message>
    <message>
        <source>The player shows nothing while the stream is turned off.</source>
        <translation>O player não mostra nada enquanto a transmissão está desativada.</translation>
    </message>
    <message>
        <source>Until you go live, the player shows nothing.</source>
        <translation>Até você entrar ao vivo, o player não mostra nada.</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Share</source>
        <extracomment>Heading of a card: the links that people watch by. A noun.</extracomment>
        <translation>Compartilhar</translation>
    </message>
    <message>
        <source>Player link</source>
        <translation>Link do player</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Button: open the player in the browser.</extracomment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open player</source>
        <translation>Abrir player</translation>
    </message>
    <message>
        <source>Embed code</source>
        <translation>Código de incorporação</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Only on my website…</source>
        <translation>Só no meu site…</translation>
    </message>
    <message>
        <source>Player link copied.</source>
        <translation>Link do player copiado.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login de novo</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>New stream</source>
        <extracomment>What keys do: open the form for a new stream.</extracomment>
        <translation>Nova transmissão</translation>
    </message>
    <message>
        <source>Create the stream, or save changes</source>
        <translation>Criar a transmissão ou salvar as alterações</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Escolher uma predefinição</translation>
    </message>
    <message>
        <source>Search streams</source>
        <translation>Buscar transmissões</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Recarregar transmissões</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <translation>Ir para a lista</translation>
    </message>
    <message>
        <source>Delete the stream that is highlighted in the list</source>
        <translation>Excluir a transmissão destacada na lista</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Desfazer a última exclusão</translation>
    </message>
    <message>
        <source>Open the stream&apos;s menu</source>
        <translation>Abrir o menu da transmissão</translation>
    </message>
    <message>
        <source>Edit the stream</source>
        <translation>Editar a transmissão</translation>
    </message>
    <message>
        <source>Duplicate the stream</source>
        <translation>Duplicar a transmissão</translation>
    </message>
    <message>
        <source>Copy the stream ID</source>
        <translation>Copiar o ID da transmissão</translation>
    </message>
    <message>
        <source>Copy the server</source>
        <translation>Copiar o servidor</translation>
    </message>
    <message>
        <source>Copy the stream key</source>
        <translation>Copiar a chave de transmissão</translation>
    </message>
    <message>
        <source>Copy the SRT address</source>
        <translation>Copiar o endereço SRT</translation>
    </message>
    <message>
        <source>Copy the SRT stream ID</source>
        <translation>Copiar o ID de stream SRT</translation>
    </message>
    <message>
        <source>Copy the SRT passphrase</source>
        <translation>Copiar a senha SRT</translation>
    </message>
    <message>
        <source>Copy the SRT URL</source>
        <translation>Copiar a URL SRT</translation>
    </message>
    <message>
        <source>Copy the player link</source>
        <translation>Copiar o link do player</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>What keys do: open the settings.</extracomment>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>What keys do: open the help.</extracomment>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Go back, or close a dialog</source>
        <translation>Voltar ou fechar uma janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>What keys do: quit the app.</extracomment>
        <translation>Sair do aplicativo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New stream</source>
        <translation>Nova transmissão</translation>
    </message>
    <message>
        <source>Show all streams</source>
        <translation>Mostrar todas as transmissões</translation>
    </message>
    <message>
        <source>Reload streams</source>
        <translation>Recarregar transmissões</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Filtro: %1</translation>
    </message>
    <message>
        <source>Your streams will appear here.</source>
        <translation>Suas transmissões aparecerão aqui.</translation>
    </message>
    <message>
        <source>Opening your keyring…</source>
        <translation>Abrindo seu chaveiro…</translation>
    </message>
    <message>
        <source>Keyring locked</source>
        <extracomment>The account&apos;s state.</extracomment>
        <translation>Chaveiro bloqueado</translation>
    </message>
    <message>
        <source>Connected</source>
        <extracomment>To FastPix.</extracomment>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering</source>
        <translation>O FastPix não responde</translation>
    </message>
    <message>
        <source>List not up to date</source>
        <translation>Lista desatualizada</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>Not saved: you&apos;ll sign in again next time</source>
        <translation>Não salvo: na próxima vez, será preciso fazer login</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>Make a signing key for this workspace?</source>
        <translation>Criar uma chave de assinatura para este espaço de trabalho?</translation>
    </message>
    <message>
        <source>Private streams need one for viewing links, and to check what viewers see. FastPix makes it, and its private part stays in your keyring.</source>
        <translation>Transmissões privadas precisam dela para os links de exibição e para verificar o que os espectadores veem. O FastPix a cria, e a parte privada fica no seu chaveiro.</translation>
    </message>
    <message>
        <source>Make signing key</source>
        <translation>Criar chave de assinatura</translation>
    </message>
    <message>
        <source>Replace the signing key?</source>
        <translation>Substituir a chave de assinatura?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once.</source>
        <translation>Todos os links de exibição deste espaço de trabalho param de funcionar na hora.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Substituir chave</translation>
    </message>
    <message>
        <source>Remove the signing key?</source>
        <translation>Remover a chave de assinatura?</translation>
    </message>
    <message>
        <source>All viewing links of this workspace stop working at once, and private streams can&apos;t be checked.</source>
        <translation>Todos os links de exibição deste espaço de trabalho param de funcionar na hora, e transmissões privadas não podem ser verificadas.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Remover chave</translation>
    </message>
    <message>
        <source>No key yet. The app makes one with your first viewing link for a private stream.</source>
        <translation>Ainda não há chave. O aplicativo cria uma com seu primeiro link de exibição para uma transmissão privada.</translation>
    </message>
    <message>
        <source>This workspace has a key, made by FastPix Desktop. Its private part is only in your keyring.</source>
        <translation>Este espaço de trabalho tem uma chave criada pelo FastPix Desktop. A parte privada está só no seu chaveiro.</translation>
    </message>
    <message>
        <source>The key&apos;s private part is missing from your keyring. Viewing links you&apos;ve already shared still work, but new ones need a new key.</source>
        <translation>A parte privada da chave não está no seu chaveiro. Os links de exibição que você já compartilhou continuam funcionando, mas os novos precisam de uma chave nova.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: nothing is made twice.</source>
        <translation>O FastPix não respondeu, então talvez não tenha funcionado. É seguro tentar de novo: nada é criado duas vezes.</translation>
    </message>
    <message>
        <source>This computer has no keyring that encrypts secrets, so the key can&apos;t be kept. Install and start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Este computador não tem um chaveiro que criptografe segredos, então a chave não pode ser guardada. Instale e inicie o GNOME Keyring, o KWallet ou o KeePassXC e tente de novo.</translation>
    </message>
    <message>
        <source>The key was deleted at FastPix. Its viewing links have stopped working.</source>
        <translation>A chave foi excluída no FastPix. Os links de exibição dela pararam de funcionar.</translation>
    </message>
    <message>
        <source>This Access Token isn&apos;t allowed to manage signing keys. Give it the permission “System” in the FastPix dashboard, or use another token.</source>
        <translation>Este Access Token não tem permissão para gerenciar chaves de assinatura. Dê a ele a permissão “System” no painel do FastPix, ou use outro token.</translation>
    </message>
    <message>
        <source>Your keyring is locked or doesn&apos;t answer. Unlock it (look for its window), then try again.</source>
        <translation>Seu chaveiro está bloqueado ou não responde. Desbloqueie-o (procure a janela dele) e tente de novo.</translation>
    </message>
    <message>
        <source>The key can&apos;t be read from your keyring or saved there. Try again.</source>
        <translation>Não é possível ler a chave do seu chaveiro nem salvá-la nele. Tente de novo.</translation>
    </message>
</context>
<context>
    <name>SigningKeySection</name>
    <message>
        <source>Make signing key</source>
        <translation>Criar chave de assinatura</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>Button: make another signing key in place of this one.</extracomment>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace signing key</source>
        <translation>Substituir chave de assinatura</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>Button: delete the signing key.</extracomment>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove signing key</source>
        <translation>Remover chave de assinatura</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chave de assinatura</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>No preview while OBS is sending</source>
        <translation>Sem prévia enquanto o OBS envia</translation>
    </message>
    <message>
        <source>No preview while you&apos;re live</source>
        <translation>Sem prévia enquanto você está ao vivo</translation>
    </message>
    <message>
        <source>Nothing can be sent to this stream</source>
        <translation>Nada pode ser enviado para esta transmissão</translation>
    </message>
    <message>
        <source>Nothing is sent to this stream</source>
        <translation>Nada é enviado para esta transmissão</translation>
    </message>
    <message>
        <source>The picture from OBS appears here</source>
        <translation>A imagem do OBS aparece aqui</translation>
    </message>
    <message>
        <source>OBS preview</source>
        <extracomment>Badge on a picture: it comes from OBS, viewers don&apos;t see it.</extracomment>
        <translation>Prévia do OBS</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <extracomment>Badge on a picture: when the broadcast ended. %1: a time of day.</extracomment>
        <translation>Encerrada às %1</translation>
    </message>
    <message>
        <source>OBS is capturing this screen, so its picture isn&apos;t shown</source>
        <translation>O OBS está capturando esta tela, então a imagem dele não é mostrada</translation>
    </message>
    <message>
        <source>LIVE</source>
        <extracomment>Badge on a picture: the stream is on air.</extracomment>
        <translation>AO VIVO</translation>
    </message>
    <message>
        <source>LIVE %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: for how long, “12:04”.</extracomment>
        <translation>AO VIVO %1</translation>
    </message>
    <message>
        <source>LIVE for at least %1</source>
        <extracomment>Badge on a picture: the stream is on air. %1: a length of time, “12:04”.</extracomment>
        <translation>AO VIVO há pelo menos %1</translation>
    </message>
    <message>
        <source>Look at OBS. If it shows a message, answer it.</source>
        <extracomment>“Look at OBS”: look at its window. “It” is OBS or its message.</extracomment>
        <translation>Confira a janela do OBS. Se ela mostrar uma mensagem, responda.</translation>
    </message>
    <message>
        <source>OBS is sending, but this stream is turned off.</source>
        <translation>O OBS está enviando, mas esta transmissão está desativada.</translation>
    </message>
    <message>
        <source>Check the network, or send by SRT.</source>
        <translation>Verifique a rede ou envie por SRT.</translation>
    </message>
    <message>
        <source>Nothing reaches FastPix. Check the network or firewall.</source>
        <translation>Nada chega ao FastPix. Verifique a rede ou o firewall.</translation>
    </message>
    <message>
        <source>It needs H.264 video, AAC sound and a keyframe every 2 s.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>Ele precisa de vídeo H.264, áudio AAC e um keyframe a cada 2 s.</translation>
    </message>
    <message>
        <source>Look for a message from OBS on your screen.</source>
        <translation>Procure uma mensagem do OBS na sua tela.</translation>
    </message>
    <message>
        <source>Choose Run in Normal Mode in OBS. Safe Mode can&apos;t be controlled from here.</source>
        <translation>Escolha Executar no modo normal no OBS. O modo de segurança não pode ser controlado daqui.</translation>
    </message>
    <message>
        <source>Press Cancel in OBS&apos;s wizard. Your stream&apos;s settings are already there.</source>
        <translation>Clique em Cancelar no assistente do OBS. As configurações da sua transmissão já estão lá.</translation>
    </message>
    <message>
        <source>Start OBS within about %1 and the broadcast goes on: same link, same recording.</source>
        <extracomment>The broadcast keeps its player link and its recording. %1: “25 s” or “3 min”.</extracomment>
        <translation>Abra o OBS em até cerca de %1 e a transmissão continua: mesmo link, mesma gravação.</translation>
    </message>
    <message>
        <source>Start OBS in time and the broadcast goes on: same link, same recording.</source>
        <translation>Abra o OBS a tempo e a transmissão continua: mesmo link, mesma gravação.</translation>
    </message>
    <message>
        <source>Same link, same recording, for about %1 more.</source>
        <extracomment>If OBS sends again, player link and recording stay the same. %1: “25 s” or “3 min”.</extracomment>
        <translation>Mesmo link, mesma gravação, por cerca de mais %1.</translation>
    </message>
    <message>
        <source>Same link, same recording, if FastPix hasn&apos;t ended the stream.</source>
        <extracomment>If OBS sends again, player link and recording stay the same.</extracomment>
        <translation>Mesmo link, mesma gravação, se o FastPix não tiver encerrado a transmissão.</translation>
    </message>
    <message>
        <source>It retries by itself. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS. %1: “25 s” or “3 min”.</extracomment>
        <translation>Ele tenta de novo sozinho. O FastPix espera por cerca de mais %1.</translation>
    </message>
    <message>
        <source>It retries by itself.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Ele tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here. FastPix waits about %1 more.</source>
        <extracomment>“It” is OBS on another computer. %1: “25 s” or “3 min”.</extracomment>
        <translation>Ele não pode ser aberto daqui. O FastPix espera por cerca de mais %1.</translation>
    </message>
    <message>
        <source>It can&apos;t be started from here.</source>
        <extracomment>“It” is OBS on another computer.</extracomment>
        <translation>Ele não pode ser aberto daqui.</translation>
    </message>
    <message>
        <source>FastPix is still receiving. Look at OBS.</source>
        <translation>O FastPix ainda está recebendo. Confira o OBS.</translation>
    </message>
    <message>
        <source>OBS stops and starts again: same link, same recording.</source>
        <translation>O OBS para e começa de novo: mesmo link, mesma gravação.</translation>
    </message>
    <message>
        <source>Trying again in %1 s. The rest is shown as last known.</source>
        <extracomment>%1: seconds. “The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Nova tentativa em %1 s. O resto aparece no último estado conhecido.</translation>
    </message>
    <message>
        <source>Trying again. The rest is shown as last known.</source>
        <extracomment>“The rest” is what OBS and viewers are doing.</extracomment>
        <translation>Tentando de novo. O resto aparece no último estado conhecido.</translation>
    </message>
    <message>
        <source>It no longer accepts this account&apos;s token. Your stream goes on.</source>
        <extracomment>“It” is FastPix.</extracomment>
        <translation>Ele não aceita mais o token desta conta. Sua transmissão continua.</translation>
    </message>
    <message>
        <source>OBS was away for longer than %2.</source>
        <extracomment>%2: “5 minutes”.</extracomment>
        <translation>O OBS ficou desconectado por mais de %2.</translation>
    </message>
    <message>
        <source>That stream will stop.</source>
        <extracomment>“That stream” is what OBS is sending somewhere else.</extracomment>
        <translation>Essa transmissão vai parar.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the network.</source>
        <translation>Nada foi alterado. Verifique a rede.</translation>
    </message>
    <message>
        <source>Nothing was sent to it.</source>
        <extracomment>“It” is the other program.</extracomment>
        <translation>Nada foi enviado a ele.</translation>
    </message>
    <message>
        <source>Version 28 or later can be controlled from here.</source>
        <extracomment>A version of OBS.</extracomment>
        <translation>A versão 28 ou posterior pode ser controlada daqui.</translation>
    </message>
    <message>
        <source>1. Tools &gt; WebSocket Server Settings. 2. Tick Enable WebSocket server. 3. OK. This continues by itself.</source>
        <extracomment>Name OBS&apos;s menus and its check box as your OBS does.</extracomment>
        <translation>1. Ferramentas &gt; Configurações do servidor WebSocket. 2. Marque Ativar servidor WebSocket. 3. OK. O resto é automático.</translation>
    </message>
    <message>
        <source>It is in OBS under Tools &gt; WebSocket Server Settings &gt; Show Connect Info.</source>
        <extracomment>“It” is the password. Name OBS&apos;s menus as your OBS does.</extracomment>
        <translation>Está no OBS, em Ferramentas &gt; Configurações do servidor WebSocket &gt; Mostrar informações da conexão.</translation>
    </message>
    <message>
        <source>Looking for OBS…</source>
        <translation>Procurando o OBS…</translation>
    </message>
    <message>
        <source>Deleted at FastPix</source>
        <translation>Excluída no FastPix</translation>
    </message>
    <message>
        <source>This trial stream has been used</source>
        <extracomment>A trial stream can be live once only.</extracomment>
        <translation>Esta transmissão de teste já foi usada</translation>
    </message>
    <message>
        <source>This stream is turned off</source>
        <translation>Esta transmissão está desativada</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>O OBS não consegue se conectar ao FastPix</translation>
    </message>
    <message>
        <source>Nothing arrives at FastPix</source>
        <translation>Nada chega ao FastPix</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>O FastPix não consegue usar o que o OBS envia</translation>
    </message>
    <message>
        <source>Starting OBS…</source>
        <translation>Abrindo o OBS…</translation>
    </message>
    <message>
        <source>OBS didn&apos;t start</source>
        <translation>O OBS não abriu</translation>
    </message>
    <message>
        <source>OBS is asking how to start</source>
        <translation>O OBS está perguntando como iniciar</translation>
    </message>
    <message>
        <source>OBS is being set up</source>
        <extracomment>OBS shows the wizard of its first start.</extracomment>
        <translation>O OBS está sendo configurado</translation>
    </message>
    <message>
        <source>Going live…</source>
        <translation>Entrando ao vivo…</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>O OBS fechou</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>O OBS parou</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>O OBS perdeu a conexão</translation>
    </message>
    <message>
        <source>OBS on %1 doesn&apos;t answer</source>
        <extracomment>%1: a computer&apos;s address.</extracomment>
        <translation>O OBS em %1 não responde</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>O OBS não responde</translation>
    </message>
    <message>
        <source>Video frozen for viewers</source>
        <translation>Vídeo congelado para os espectadores</translation>
    </message>
    <message>
        <source>Can&apos;t reach FastPix</source>
        <translation>Não é possível acessar o FastPix</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Headline: FastPix no longer accepts this account&apos;s token.</extracomment>
        <translation>Fazer login de novo</translation>
    </message>
    <message>
        <source>Viewers can watch</source>
        <translation>Os espectadores podem assistir</translation>
    </message>
    <message>
        <source>On air</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>No ar</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>O FastPix encerrou a transmissão</translation>
    </message>
    <message>
        <source>The stream has ended</source>
        <translation>A transmissão terminou</translation>
    </message>
    <message>
        <source>OBS is busy with another stream</source>
        <translation>O OBS está ocupado com outra transmissão</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>O OBS está ao vivo em outro lugar</translation>
    </message>
    <message>
        <source>Another program is using OBS&apos;s port</source>
        <translation>Outro programa está usando a porta do OBS</translation>
    </message>
    <message>
        <source>OBS isn&apos;t on this computer</source>
        <translation>O OBS não está neste computador</translation>
    </message>
    <message>
        <source>This OBS is too old to control</source>
        <translation>Este OBS é antigo demais para ser controlado</translation>
    </message>
    <message>
        <source>OBS is closed</source>
        <translation>O OBS está fechado</translation>
    </message>
    <message>
        <source>Turn on OBS&apos;s WebSocket server</source>
        <translation>Ative o servidor WebSocket do OBS</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t accept the password</source>
        <translation>O OBS não aceita a senha</translation>
    </message>
    <message>
        <source>OBS is running</source>
        <extracomment>OBS has been started, but isn&apos;t connected to this app.</extracomment>
        <translation>O OBS está aberto</translation>
    </message>
    <message>
        <source>Connecting to OBS…</source>
        <translation>Conectando ao OBS…</translation>
    </message>
    <message>
        <source>Ready to go live</source>
        <translation>Pronto para entrar ao vivo</translation>
    </message>
    <message>
        <source>Ending…</source>
        <extracomment>Button while the stream is being ended.</extracomment>
        <translation>Encerrando…</translation>
    </message>
    <message>
        <source>Create it again</source>
        <extracomment>Button: create a stream like the one that was deleted.</extracomment>
        <translation>Criar de novo</translation>
    </message>
    <message>
        <source>New stream</source>
        <translation>Nova transmissão</translation>
    </message>
    <message>
        <source>Turn stream on</source>
        <translation>Ativar transmissão</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verificar a conexão</translation>
    </message>
    <message>
        <source>Encoder settings…</source>
        <translation>Configurações do codificador…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Start OBS and resume</source>
        <extracomment>Button: start OBS and let it send again, so that the broadcast continues.</extracomment>
        <translation>Abrir o OBS e retomar</translation>
    </message>
    <message>
        <source>Resume</source>
        <extracomment>Button: let OBS send again, so that the broadcast continues.</extracomment>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Reconectar agora</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>Restart the stream in OBS</source>
        <translation>Reiniciar a transmissão no OBS</translation>
    </message>
    <message>
        <source>End stream</source>
        <translation>Encerrar transmissão</translation>
    </message>
    <message>
        <source>Go live again</source>
        <translation>Entrar ao vivo de novo</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>Button: go to the stream that OBS is busy with. %1: its title in quotes.</extracomment>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Go live here…</source>
        <translation>Entrar ao vivo aqui…</translation>
    </message>
    <message>
        <source>Connection to OBS…</source>
        <extracomment>Button: opens a dialog to connect to OBS.</extracomment>
        <translation>Conexão com o OBS…</translation>
    </message>
    <message>
        <source>Get OBS Studio</source>
        <translation>Baixar o OBS Studio</translation>
    </message>
    <message>
        <source>Export OBS profile…</source>
        <translation>Exportar perfil do OBS…</translation>
    </message>
    <message>
        <source>Start OBS</source>
        <translation>Abrir o OBS</translation>
    </message>
    <message>
        <source>Restart OBS with it on</source>
        <extracomment>Button: turn on OBS&apos;s WebSocket server and restart OBS. “It” is that server.</extracomment>
        <translation>Ativar e reiniciar o OBS</translation>
    </message>
    <message>
        <source>Connect to OBS</source>
        <translation>Conectar ao OBS</translation>
    </message>
    <message>
        <source>Go live</source>
        <extracomment>Button: start broadcasting. A fixed term in the whole app.</extracomment>
        <translation>Entrar ao vivo</translation>
    </message>
    <message>
        <source>Look at the player</source>
        <extracomment>Button: opens the player&apos;s page in the browser.</extracomment>
        <translation>Ver o player</translation>
    </message>
    <message>
        <source>End stream…</source>
        <translation>Encerrar transmissão…</translation>
    </message>
    <message>
        <source>No sound for %1</source>
        <translation>Sem som há %1</translation>
    </message>
    <message>
        <source>Black picture for %1</source>
        <translation>Imagem preta há %1</translation>
    </message>
    <message>
        <source>Black picture and no sound for %1</source>
        <translation>Imagem preta e sem som há %1</translation>
    </message>
    <message>
        <source>Viewers get sound, but no picture</source>
        <translation>Os espectadores recebem som, mas não imagem</translation>
    </message>
    <message>
        <source>The picture that viewers see appears here</source>
        <translation>A imagem que os espectadores veem aparece aqui</translation>
    </message>
    <message>
        <source>Playback stopped</source>
        <extracomment>On the picture, after &quot;Play&quot;: the video has stopped by itself. A still is shown.</extracomment>
        <translation>Reprodução interrompida</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>On the picture: how long ago viewers could see it, for example &quot;4 s ago&quot;.</extracomment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>OBS skips %1 of the frames: encoding takes too long. Lower the resolution or the frame rate in OBS.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>O OBS ignora %1 dos quadros: a codificação demora demais. Reduza a resolução ou a taxa de quadros no OBS.</translation>
    </message>
    <message>
        <source>OBS misses %1 of the frames: drawing takes too long. Lower the frame rate in OBS, or close other programs.</source>
        <extracomment>%1 is a share, such as “12%”.</extracomment>
        <translation>O OBS perde %1 dos quadros: a renderização demora demais. Reduza a taxa de quadros no OBS, ou feche outros programas.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as your encoder is sending.</source>
        <translation>Sua transmissão continua enquanto seu codificador estiver enviando.</translation>
    </message>
    <message>
        <source>It sends to %1. End that first, or send here from a phone or another encoder.</source>
        <extracomment>“It” is OBS. %1: another stream&apos;s title in quotes.</extracomment>
        <translation>Ele envia para %1. Encerre essa transmissão primeiro, ou envie para cá de um celular ou de outro codificador.</translation>
    </message>
    <message>
        <source>It may still be starting, or its WebSocket server is off.</source>
        <extracomment>“It” and “its” are OBS.</extracomment>
        <translation>Ele talvez ainda esteja abrindo, ou o servidor WebSocket dele está desativado.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers are being checked.</source>
        <translation>O FastPix está recebendo. Verificando se os espectadores podem assistir.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>Os espectadores estão esperando. O FastPix mantém a transmissão aberta por cerca de mais %1 e depois a encerra.</translation>
    </message>
    <message>
        <source>Viewers see the last seconds. FastPix keeps the stream open for about %1 more, then ends it.</source>
        <translation>Os espectadores veem os últimos segundos. O FastPix mantém a transmissão aberta por cerca de mais %1 e depois a encerra.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new reaches viewers.</source>
        <extracomment>Nothing new: viewers see no new picture.</extracomment>
        <translation>O FastPix está recebendo, mas nada novo chega aos espectadores.</translation>
    </message>
    <message>
        <source>FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>O FastPix está recebendo, mas nada novo chega aos espectadores há %1 s.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new reaches viewers.</source>
        <translation>O OBS envia e o FastPix recebe, mas nada novo chega aos espectadores.</translation>
    </message>
    <message>
        <source>OBS is sending and FastPix is receiving, but nothing new has reached viewers for %1 s.</source>
        <extracomment>%1: seconds.</extracomment>
        <translation>O OBS envia e o FastPix recebe, mas nada novo chega aos espectadores há %1 s.</translation>
    </message>
    <message>
        <source>FastPix accepts nothing for it, and its link doesn&apos;t play. Link and key stay the same.</source>
        <extracomment>“It” and “its” are the stream, “link” its player link, “key” its stream key.</extracomment>
        <translation>O FastPix não aceita nada para ela, e o link não funciona por enquanto. O link e a chave continuam os mesmos.</translation>
    </message>
    <message>
        <source>Viewers are waiting. FastPix may end the stream at any moment.</source>
        <translation>Os espectadores estão esperando. O FastPix pode encerrar a transmissão a qualquer momento.</translation>
    </message>
    <message>
        <source>FastPix no longer has this stream. Its link and key don&apos;t work.</source>
        <translation>O FastPix não tem mais esta transmissão. O link e a chave dela não funcionam.</translation>
    </message>
    <message>
        <source>A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <extracomment>“It” is the trial stream.</extracomment>
        <translation>Uma transmissão de teste só funciona uma vez. O FastPix não a ativa de novo.</translation>
    </message>
    <message>
        <source>OBS keeps trying. Viewers see nothing.</source>
        <translation>O OBS continua tentando. Os espectadores não veem nada.</translation>
    </message>
    <message>
        <source>OBS is sending, but viewers see nothing.</source>
        <translation>O OBS está enviando, mas os espectadores não veem nada.</translation>
    </message>
    <message>
        <source>Something arrives, but viewers see nothing.</source>
        <translation>Algo chega, mas os espectadores não veem nada.</translation>
    </message>
    <message>
        <source>OBS is set up for this stream. Nothing goes on air yet.</source>
        <translation>O OBS está configurado para esta transmissão. Nada vai ao ar por enquanto.</translation>
    </message>
    <message>
        <source>It hasn&apos;t answered for 45 s. Nothing is on air.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Ele não responde há 45 s. Nada está no ar.</translation>
    </message>
    <message>
        <source>OBS crashed last time, so it asks. Answer it, then come back.</source>
        <translation>O OBS não foi fechado corretamente da última vez, por isso pergunta. Responda lá e depois volte.</translation>
    </message>
    <message>
        <source>OBS opens a wizard at its first start. Cancel it, then come back.</source>
        <translation>O OBS abre um assistente na primeira vez. Cancele-o e depois volte.</translation>
    </message>
    <message>
        <source>FastPix is making the picture ready for viewers.</source>
        <translation>O FastPix está preparando a imagem para os espectadores.</translation>
    </message>
    <message>
        <source>OBS was sending. It can&apos;t be checked any more.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>O OBS estava enviando. Não dá mais para verificar.</translation>
    </message>
    <message>
        <source>Your stream goes on as long as OBS is sending.</source>
        <translation>Sua transmissão continua enquanto o OBS estiver enviando.</translation>
    </message>
    <message>
        <source>Your stream goes on, but its status can&apos;t be checked.</source>
        <translation>Sua transmissão continua, mas o status dela não pode ser verificado.</translation>
    </message>
    <message>
        <source>FastPix is receiving. Viewers can&apos;t be checked from here.</source>
        <extracomment>Headline: the stream is live, but whether viewers can watch isn&apos;t checked.</extracomment>
        <translation>O FastPix está recebendo. Não dá para verificar daqui o que os espectadores veem.</translation>
    </message>
    <message>
        <source>Another encoder is sending. It can&apos;t be checked from here.</source>
        <extracomment>“It” is the encoder.</extracomment>
        <translation>Outro codificador está enviando. Não dá para verificar daqui.</translation>
    </message>
    <message>
        <source>OBS is still sending, but viewers see nothing.</source>
        <translation>O OBS ainda está enviando, mas os espectadores não veem nada.</translation>
    </message>
    <message>
        <source>Link and key stay the same for next time.</source>
        <extracomment>“Link” is the player link, “key” the stream key.</extracomment>
        <translation>O link e a chave continuam os mesmos na próxima vez.</translation>
    </message>
    <message>
        <source>End that stream first, or use another encoder.</source>
        <translation>Encerre essa transmissão primeiro, ou use outro codificador.</translation>
    </message>
    <message>
        <source>It sends to another service. You can also use another encoder, with the settings below.</source>
        <extracomment>“It” is OBS.</extracomment>
        <translation>Ele envia para outro serviço. Você também pode usar outro codificador, com as configurações abaixo.</translation>
    </message>
    <message>
        <source>The stream is shown as last known.</source>
        <translation>A transmissão aparece no último estado conhecido.</translation>
    </message>
    <message>
        <source>Close that program, or choose another port in OBS under Tools &gt; WebSocket Server Settings.</source>
        <translation>Feche esse programa, ou escolha outra porta no OBS, em Ferramentas &gt; Configurações do servidor WebSocket.</translation>
    </message>
    <message>
        <source>Install OBS Studio, it&apos;s free. Or send from another encoder, with the settings below.</source>
        <translation>Instale o OBS Studio, é grátis. Ou envie de outro codificador, com as configurações abaixo.</translation>
    </message>
    <message>
        <source>Update OBS. Or export the profile, import it in OBS and go live there.</source>
        <translation>Atualize o OBS. Ou exporte o perfil, importe-o no OBS e entre ao vivo por lá.</translation>
    </message>
    <message>
        <source>Sets up OBS for this stream and starts it. Nothing goes on air yet.</source>
        <extracomment>Says what the button Start OBS does.</extracomment>
        <translation>Configura o OBS para esta transmissão e o abre. Nada vai ao ar por enquanto.</translation>
    </message>
    <message>
        <source>OBS is running, but other programs can&apos;t control it yet.</source>
        <translation>O OBS está aberto, mas outros programas ainda não podem controlá-lo.</translation>
    </message>
    <message>
        <source>OBS is running. Enter its password once.</source>
        <translation>O OBS está aberto. Digite a senha dele uma vez.</translation>
    </message>
    <message>
        <source>Connect once, then go live from here.</source>
        <translation>Conecte uma vez e depois entre ao vivo por aqui.</translation>
    </message>
    <message>
        <source>This takes a moment. Nothing is on air.</source>
        <translation>Isso leva um momento. Nada está no ar.</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch. Nothing is on air yet.</source>
        <translation>Privada: só quem tem um link de exibição pode assistir. Ainda não há nada no ar.</translation>
    </message>
    <message>
        <source>%1 is connected. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”.</extracomment>
        <translation>%1 está conectado. Ainda não há nada no ar.</translation>
    </message>
    <message>
        <source>%1 is connected. Your profile %2 stays as it is. Nothing is on air yet.</source>
        <extracomment>%1: “OBS 32.0.1”. %2: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>%1 está conectado. Seu perfil %2 fica como está. Ainda não há nada no ar.</translation>
    </message>
    <message>
        <source>This trial stream ends after 5 minutes.</source>
        <translation>Esta transmissão de teste termina após 5 minutos.</translation>
    </message>
    <message>
        <source>This trial stream ends in %1.</source>
        <extracomment>%1: a time left, “4:12”.</extracomment>
        <translation>Esta transmissão de teste termina em %1.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1, %2: times of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Ficou no ar de %1 a %2. O link e a chave continuam os mesmos na próxima vez.</translation>
    </message>
    <message>
        <source>It was on air until %1. Link and key stay the same for next time.</source>
        <extracomment>“It” is the stream. %1: a time of day. “Link” is its player link, “key” its stream key.</extracomment>
        <translation>Ficou no ar até %1. O link e a chave continuam os mesmos na próxima vez.</translation>
    </message>
    <message>
        <source>It was on air from %1 to %2. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Ficou no ar de %1 a %2. Uma transmissão de teste só funciona uma vez. O FastPix não a ativa de novo.</translation>
    </message>
    <message>
        <source>It was on air until %1. A trial stream works once. FastPix doesn&apos;t turn it on again.</source>
        <translation>Ficou no ar até %1. Uma transmissão de teste só funciona uma vez. O FastPix não a ativa de novo.</translation>
    </message>
    <message>
        <source>No frames dropped</source>
        <extracomment>Frames are pictures of the video. Name dropped frames as your OBS does.</extracomment>
        <translation>Nenhum quadro perdido</translation>
    </message>
    <message>
        <source>%1 of %2 frames dropped</source>
        <extracomment>%1, %2: numbers of frames. Name dropped frames as your OBS does.</extracomment>
        <translation>%1 de %2 quadros perdidos</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>How old the facts are. %1: “25 s” or “3 min”.</extracomment>
        <translation>verificado há %1</translation>
    </message>
</context>
<context>
    <name>StageCard</name>
    <message>
        <source>Bitrate, last 10 minutes</source>
        <translation>Taxa de bits, últimos 10 minutos</translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>Describes the large button for screen readers.</extracomment>
        <translation>Próximo passo</translation>
    </message>
    <message>
        <source>Use connection settings</source>
        <extracomment>Link: go to the settings that any encoder needs.</extracomment>
        <translation>Usar os dados de conexão</translation>
    </message>
</context>
<context>
    <name>StageCommands</name>
    <message>
        <source>Come back to go live with %1.</source>
        <translation>Volte para entrar ao vivo com %1.</translation>
    </message>
    <message>
        <source>OBS is ready</source>
        <translation>O OBS está pronto</translation>
    </message>
    <message>
        <source>Summary copied.</source>
        <translation>Resumo copiado.</translation>
    </message>
</context>
<context>
    <name>StageOutcomes</name>
    <message>
        <source>Settings fixed in OBS.</source>
        <translation>Configurações corrigidas no OBS.</translation>
    </message>
    <message>
        <source>OBS is set up. You&apos;ll find the profile %1 in its Profile menu.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>O OBS está configurado. Você encontra o perfil %1 no menu Perfil dele.</translation>
    </message>
    <message>
        <source>This stream wasn&apos;t set up in OBS.</source>
        <translation>Esta transmissão não estava configurada no OBS.</translation>
    </message>
    <message>
        <source>Removed from OBS, including its key: %1.</source>
        <extracomment>%1: the names of one or several OBS profiles, in quotes.</extracomment>
        <translation>Removido do OBS, incluindo a chave: %1.</translation>
    </message>
    <message>
        <source>Fix settings in OBS</source>
        <translation>Corrigir configurações no OBS</translation>
    </message>
    <message>
        <source>OBS is streaming, and FastPix is receiving.</source>
        <translation>O OBS está transmitindo e o FastPix está recebendo.</translation>
    </message>
    <message>
        <source>OBS has stopped, and the stream has ended.</source>
        <translation>O OBS parou e a transmissão terminou.</translation>
    </message>
    <message>
        <source>The stream has ended.</source>
        <translation>A transmissão terminou.</translation>
    </message>
    <message>
        <source>OBS has stopped.</source>
        <translation>O OBS parou.</translation>
    </message>
    <message>
        <source>OBS&apos;s settings in the profile %1 are restored.</source>
        <extracomment>%1: an OBS profile&apos;s name in quotes.</extracomment>
        <translation>As configurações do OBS no perfil %1 foram restauradas.</translation>
    </message>
    <message>
        <source>Check the connection</source>
        <translation>Verificar a conexão</translation>
    </message>
    <message>
        <source>Stop OBS</source>
        <translation>Parar o OBS</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de novo</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Fazer login de novo</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be saved in your keyring. You&apos;ll be asked again next time.</source>
        <translation>A senha do OBS não pôde ser salva no seu chaveiro. Ela será pedida de novo da próxima vez.</translation>
    </message>
    <message>
        <source>OBS&apos;s password couldn&apos;t be deleted from your keyring. Delete the entry “obs-websocket” there.</source>
        <translation>A senha do OBS não pôde ser excluída do seu chaveiro. Exclua lá a entrada “obs-websocket”.</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>Views (from FastPix): %1</source>
        <extracomment>%1: a number.</extracomment>
        <translation>Visualizações (segundo o FastPix): %1</translation>
    </message>
    <message>
        <source>%1 watching</source>
        <extracomment>How many viewers there are now. %1: a number.</extracomment>
        <translation>%1 assistindo</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <extracomment>For screen readers. %1: what the picture shows, in one or several other texts.</extracomment>
        <translation>Imagem: %1</translation>
    </message>
</context>
<context>
    <name>StatusPill</name>
    <message>
        <source>Status: %1</source>
        <extracomment>%1: a stream&apos;s status, “Live”.</extracomment>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>checked %1 ago</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>verificado há %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>How old a stream&apos;s status is, which stands before it. %1: “25 s” or “3 min”.</extracomment>
        <translation>há %1</translation>
    </message>
</context>
<context>
    <name>StreamCommands</name>
    <message>
        <source>Changes saved.</source>
        <translation>Alterações salvas.</translation>
    </message>
    <message>
        <source>Filled in from %1. Change anything you like.</source>
        <extracomment>The form was filled in. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>Preenchido a partir de %1. Mude o que quiser.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Stream ID copied.</source>
        <translation>ID da transmissão copiado.</translation>
    </message>
    <message>
        <source>%1 is selected. It&apos;s used the next time you go live.</source>
        <extracomment>%1: RTMPS or SRT.</extracomment>
        <translation>%1 está selecionado. Será usado da próxima vez que você entrar ao vivo.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: excluída.</translation>
    </message>
    <message>
        <source>Streams that are on air weren&apos;t deleted.</source>
        <translation>As transmissões que estão no ar não foram excluídas.</translation>
    </message>
    <message>
        <source>%1 is turned on. You can go live.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: ativada. Você pode entrar ao vivo.</translation>
    </message>
    <message>
        <source>%1 is turned off.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1: desativada.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 foi encerrada.</translation>
    </message>
    <message numerus="yes">
        <source>%n streams deleted</source>
        <extracomment>With a button Undo.</extracomment>
        <translation>
            <numerusform>%n transmissão excluída</numerusform>
            <numerusform>%n transmissões excluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <extracomment>What is about to happen, with a button Undo. %1: a stream&apos;s title in quotes.</extracomment>
        <translation>Excluindo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n streams weren&apos;t deleted, because you switched accounts.</source>
        <translation>
            <numerusform>%n transmissão não foi excluída, porque você trocou de conta.</numerusform>
            <numerusform>%n transmissões não foram excluídas, porque você trocou de conta.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wasn&apos;t deleted, because you switched accounts.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>%1 não foi excluída, porque você trocou de conta.</translation>
    </message>
</context>
<context>
    <name>StreamDialogs</name>
    <message>
        <source>Turn %1 off while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Desativar %1 enquanto está no ar?</translation>
    </message>
    <message>
        <source>Turn %1 off?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Desativar %1?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>O OBS e os espectadores são desconectados na hora. O FastPix não ativa de novo uma transmissão de teste.</translation>
    </message>
    <message>
        <source>FastPix doesn&apos;t turn a trial stream on again.</source>
        <translation>O FastPix não ativa de novo uma transmissão de teste.</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Nobody can stream to it until you turn it on.</source>
        <translation>O OBS e os espectadores são desconectados na hora. Ninguém pode enviar para ela até você ativá-la.</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Delete %1 while it is on air?</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Excluir %1 enquanto está no ar?</translation>
    </message>
    <message>
        <source>OBS and viewers are cut off at once. Its address and key stop working. This can&apos;t be undone.</source>
        <translation>O OBS e os espectadores são desconectados na hora. O endereço e a chave param de funcionar. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Delete stream</source>
        <translation>Excluir transmissão</translation>
    </message>
    <message>
        <source>I understand that viewers are cut off</source>
        <translation>Entendo que os espectadores são desconectados</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>Transmissões</translation>
    </message>
</context>
<context>
    <name>StreamMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <extracomment>Menu entry: a new stream with the same settings.</extracomment>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Copy stream ID</source>
        <translation>Copiar ID da transmissão</translation>
    </message>
    <message>
        <source>End stream…</source>
        <extracomment>Menu entry: end the broadcast.</extracomment>
        <translation>Encerrar transmissão…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <extracomment>Menu entry: FastPix accepts nothing for the stream until it&apos;s turned on again.</extracomment>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desativar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
</context>
<context>
    <name>StreamPage</name>
    <message>
        <source>Stream details</source>
        <translation>Detalhes da transmissão</translation>
    </message>
    <message>
        <source>FastPix isn&apos;t answering (checked %1 ago)</source>
        <extracomment>%1: “25 s” or “3 min”.</extracomment>
        <translation>O FastPix não responde (verificado há %1)</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>at least %1</source>
        <extracomment>For how long the stream has been on air. %1: “12:04”.</extracomment>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <extracomment>How long FastPix still keeps the stream open. %1: “25 s” or “3 min”.</extracomment>
        <translation>restam cerca de %1</translation>
    </message>
    <message>
        <source>going live…</source>
        <extracomment>A stream&apos;s state, in a line such as “Choir · 12:04 · going live…”. So are the texts below.</extracomment>
        <translation>entrando ao vivo…</translation>
    </message>
    <message>
        <source>viewers can watch</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>espectadores podem assistir</translation>
    </message>
    <message>
        <source>on air</source>
        <extracomment>A stream&apos;s state, after its title and time.</extracomment>
        <translation>no ar</translation>
    </message>
    <message>
        <source>checking…</source>
        <extracomment>Being checked is whether viewers can watch.</extracomment>
        <translation>verificando…</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>fora do ar</translation>
    </message>
    <message>
        <source>OBS has stopped</source>
        <translation>O OBS parou</translation>
    </message>
    <message>
        <source>OBS lost the connection</source>
        <translation>O OBS perdeu a conexão</translation>
    </message>
    <message>
        <source>OBS doesn&apos;t answer</source>
        <translation>O OBS não responde</translation>
    </message>
    <message>
        <source>OBS can&apos;t connect to FastPix</source>
        <translation>O OBS não consegue se conectar ao FastPix</translation>
    </message>
    <message>
        <source>nothing arrives at FastPix</source>
        <translation>nada chega ao FastPix</translation>
    </message>
    <message>
        <source>OBS is live somewhere else</source>
        <translation>O OBS está ao vivo em outro lugar</translation>
    </message>
    <message>
        <source>this stream is turned off</source>
        <translation>esta transmissão está desativada</translation>
    </message>
    <message>
        <source>FastPix can&apos;t use what OBS sends</source>
        <translation>O FastPix não consegue usar o que o OBS envia</translation>
    </message>
    <message>
        <source>viewers have nothing to play</source>
        <translation>os espectadores não têm nada para assistir</translation>
    </message>
    <message>
        <source>video frozen for viewers</source>
        <translation>vídeo congelado para os espectadores</translation>
    </message>
    <message>
        <source>FastPix has ended the stream</source>
        <translation>O FastPix encerrou a transmissão</translation>
    </message>
    <message>
        <source>OBS has closed</source>
        <translation>O OBS fechou</translation>
    </message>
    <message>
        <source>can&apos;t reach FastPix</source>
        <translation>não é possível acessar o FastPix</translation>
    </message>
    <message>
        <source>FastPix&apos;s status is unknown</source>
        <translation>status do FastPix desconhecido</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Bitrate, at most %1</source>
        <extracomment>The caption of a plot. %1: “5.9 Mbit/s”.</extracomment>
        <translation>Taxa de bits, no máximo %1</translation>
    </message>
    <message>
        <source>OBS sent between %1 and %2.</source>
        <translation>O OBS enviou entre %1 e %2.</translation>
    </message>
    <message>
        <source>Viewers at the same time</source>
        <extracomment>The caption of a plot.</extracomment>
        <translation>Espectadores ao mesmo tempo</translation>
    </message>
    <message>
        <source>The number of viewers was between %1 and %2.</source>
        <translation>O número de espectadores ficou entre %1 e %2.</translation>
    </message>
    <message>
        <source>Views (from FastPix), at most %1</source>
        <extracomment>The caption of a plot. FastPix doesn&apos;t say clearly whether these are viewers or a total.</extracomment>
        <translation>Visualizações (segundo o FastPix), no máximo %1</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views was between %1 and %2.</source>
        <translation>O número de visualizações, segundo o FastPix, ficou entre %1 e %2.</translation>
    </message>
    <message>
        <source>The highest number of viewers at the same time was %1.</source>
        <translation>O maior número de espectadores ao mesmo tempo foi %1.</translation>
    </message>
    <message>
        <source>FastPix&apos;s number of views reached %1.</source>
        <translation>O número de visualizações, segundo o FastPix, chegou a %1.</translation>
    </message>
    <message>
        <source>%1 was on air on %2 from %3 to %4 (%5).</source>
        <extracomment>%1: a title in quotes. %2: a day. %3 and %4: times of day. %5: a length such as 1:12:40.</extracomment>
        <translation>%1 ficou no ar em %2, de %3 a %4 (%5).</translation>
    </message>
    <message>
        <source>%1 was on air on %2 until %3, for at least %4.</source>
        <extracomment>%1: a title in quotes. %2: a day. %3: a time of day. %4: a length such as 1:12:40.</extracomment>
        <translation>%1 ficou no ar em %2 até %3, por pelo menos %4.</translation>
    </message>
    <message>
        <source>There were no interruptions.</source>
        <translation>Não houve interrupções.</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Copy summary</source>
        <translation>Copiar resumo</translation>
    </message>
    <message>
        <source>Time on air</source>
        <extracomment>Below a length of time such as “12:04”.</extracomment>
        <translation>Tempo no ar</translation>
    </message>
    <message>
        <source>Time on air, at least</source>
        <extracomment>Below a length of time such as “12:04”: it was on air at least so long.</extracomment>
        <translation>Tempo no ar, pelo menos</translation>
    </message>
    <message>
        <source>Most viewers</source>
        <extracomment>Below a number: how many viewers there were at most.</extracomment>
        <translation>Pico de espectadores</translation>
    </message>
    <message>
        <source>Interruptions</source>
        <extracomment>Below their number.</extracomment>
        <translation>Interrupções</translation>
    </message>
    <message>
        <source>Interruptions (longest: %1)</source>
        <extracomment>Below the number of interruptions. %1: “25 s” or “3 min”.</extracomment>
        <translation>Interrupções (a mais longa: %1)</translation>
    </message>
    <message>
        <source>FastPix is making the recording. It appears under Recordings within a few minutes.</source>
        <translation>O FastPix está criando a gravação. Ela aparece em Gravações em alguns minutos.</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left to undo: press %1, or the button Undo.</source>
        <extracomment>Said by a screen reader after what is about to happen. %1: keys, “Ctrl+Z”.</extracomment>
        <translation>
            <numerusform>Resta %n segundo para desfazer: pressione %1 ou o botão Desfazer.</numerusform>
            <numerusform>Restam %n segundos para desfazer: pressione %1 ou o botão Desfazer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s left</source>
        <extracomment>Seconds in which something can be undone.</extracomment>
        <translation>
            <numerusform>Resta %n s</numerusform>
            <numerusform>Restam %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Untitled stream</source>
        <translation>Transmissão sem título</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A name or a title in quotation marks, as your language writes them: „%1“, « %1 », 「%1」.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Ready</source>
        <extracomment>A stream&apos;s status: it isn&apos;t live, and can go live.</extracomment>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Receiving</source>
        <extracomment>A stream&apos;s status: FastPix is receiving it, but viewers can&apos;t watch yet.</extracomment>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>A stream&apos;s status: it&apos;s on air.</extracomment>
        <translation>Ao vivo</translation>
    </message>
    <message>
        <source>Turned off</source>
        <extracomment>A stream&apos;s status: it accepts nothing until it&apos;s turned on again.</extracomment>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>A stream&apos;s status: FastPix reports one that this app doesn&apos;t know.</extracomment>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Public</source>
        <extracomment>Who can watch a stream or a recording: anyone with the link.</extracomment>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Private</source>
        <extracomment>Who can watch a stream or a recording: only people with a viewing link.</extracomment>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Public: anyone with the link can watch</source>
        <translation>Pública: qualquer pessoa com o link pode assistir</translation>
    </message>
    <message>
        <source>Private: only people with a viewing link can watch</source>
        <translation>Privada: só quem tem um link de exibição pode assistir</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Minutes, as short as possible. Inserted in texts such as “Closed %1 ago” and “%1 left”.</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in per cent, such as “12%”; %1 is the number. Write it as your language does: “12 %”.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: a day, %2: a time of day, both as the locale writes them. “Thu, 5 Nov, 22:00”</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ViewingLinkDialog</name>
    <message>
        <source>Make a viewing link</source>
        <translation>Criar um link de exibição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>For your own list. Viewers don&apos;t see it.</source>
        <translation>Para a sua própria lista. Os espectadores não o veem.</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>How long a viewing link is valid, a choice beside this.</extracomment>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Anyone who has the link can watch %1 until it expires.</source>
        <extracomment>%1: a stream&apos;s title in quotes.</extracomment>
        <translation>Quem tiver o link pode assistir a %1 até ele expirar.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Until…</source>
        <extracomment>A choice that opens a calendar.</extracomment>
        <translation>Até…</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Make and copy</source>
        <translation>Criar e copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>You can withdraw it at any time.</source>
        <extracomment>“It” is the viewing link.</extracomment>
        <translation>Você pode revogá-lo quando quiser.</translation>
    </message>
    <message>
        <source>Enter a name so you can tell your links apart.</source>
        <translation>Digite um nome para distinguir seus links.</translation>
    </message>
</context>
<context>
    <name>ViewingLinks</name>
    <message>
        <source>Expired today, %1</source>
        <extracomment>A viewing link expired. %1: a time of day.</extracomment>
        <translation>Expirou hoje, %1</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <extracomment>A viewing link expired. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Expirou em %1</translation>
    </message>
    <message>
        <source>Until today, %1</source>
        <extracomment>A viewing link is valid until then. %1: a time of day.</extracomment>
        <translation>Até hoje, %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <extracomment>A viewing link is valid until then. %1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Its signing key is gone</source>
        <extracomment>A viewing link no longer works, because the key it was signed with was replaced or deleted.</extracomment>
        <translation>A chave de assinatura não existe mais</translation>
    </message>
    <message>
        <source>It expires today, %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a time of day.</extracomment>
        <translation>Expira hoje, %1. Quem assiste com este link é desconectado nessa hora, mesmo durante uma transmissão.</translation>
    </message>
    <message>
        <source>It expires %1. Viewers with this link are cut off then, even during a broadcast.</source>
        <extracomment>%1: a day and a time, “Thu, 5 Nov, 22:00”.</extracomment>
        <translation>Expira em %1. Quem assiste com este link é desconectado nessa hora, mesmo durante uma transmissão.</translation>
    </message>
    <message>
        <source>Anyone watching with this link is cut off. Your other links still work.</source>
        <translation>Quem assiste com este link é desconectado. Seus outros links continuam funcionando.</translation>
    </message>
    <message>
        <source>Checked at %1: only people with a viewing link can watch.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Verificado às %1: só quem tem um link de exibição pode assistir.</translation>
    </message>
    <message>
        <source>Checked at %1: FastPix lets anyone watch, even without a viewing link. If they mustn&apos;t, end the stream.</source>
        <extracomment>%1: the time of day when this was checked.</extracomment>
        <translation>Verificado às %1: o FastPix deixa qualquer pessoa assistir, mesmo sem link de exibição. Se isso não deve acontecer, encerre a transmissão.</translation>
    </message>
    <message>
        <source>FastPix didn&apos;t answer, so that may not have worked. It&apos;s safe to try again: you can withdraw every link that was made.</source>
        <translation>O FastPix não respondeu, então talvez não tenha funcionado. É seguro tentar de novo: você pode revogar todos os links criados.</translation>
    </message>
    <message>
        <source>The signing key is missing from your keyring or is damaged. Replace it in the settings.</source>
        <translation>A chave de assinatura não está no seu chaveiro ou está danificada. Substitua-a nas configurações.</translation>
    </message>
    <message>
        <source>The list of viewing links can&apos;t be used: %1.</source>
        <extracomment>%1: why, in the system&apos;s words.</extracomment>
        <translation>A lista de links de exibição não pode ser usada: %1.</translation>
    </message>
    <message>
        <source>Withdraw the link for %1?</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>Revogar o link para %1?</translation>
    </message>
    <message>
        <source>Withdraw link</source>
        <translation>Revogar link</translation>
    </message>
</context>
<context>
    <name>ViewingLinksPanel</name>
    <message>
        <source>Make a viewing link</source>
        <translation>Criar um link de exibição</translation>
    </message>
    <message>
        <source>FastPix&apos;s documentation covers the HLS address and the embed code, but not the page link. Try a page link once before you send it.</source>
        <translation>A documentação do FastPix cobre o endereço HLS e o código de incorporação, mas não o link da página. Teste um link desses antes de enviá-lo.</translation>
    </message>
    <message>
        <source>The link for %1 no longer works.</source>
        <extracomment>%1: a viewing link&apos;s name in quotes.</extracomment>
        <translation>O link para %1 não funciona mais.</translation>
    </message>
</context>
<context>
    <name>WebsitesDialog</name>
    <message>
        <source>FastPix refuses the stream everywhere else: on its own player page, in apps such as VLC and in this app. “Viewers” then says “Not checked”, so check your website yourself.</source>
        <extracomment>“Viewers” and “Not checked” are on the stream&apos;s page.</extracomment>
        <translation>O FastPix recusa a transmissão em qualquer outro lugar: na própria página do player, em programas como o VLC e neste aplicativo. “Espectadores” passa a mostrar “Não verificado”, por isso confira você mesmo no seu site.</translation>
    </message>
    <message>
        <source>Only on my website</source>
        <translation>Só no meu site</translation>
    </message>
    <message>
        <source>Websites</source>
        <translation>Sites</translation>
    </message>
    <message>
        <source>Separate several with commas. Leave it empty to let the stream play anywhere.</source>
        <translation>Separe vários com vírgulas. Deixe vazio para que dê para assistir em qualquer lugar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>%1 isn&apos;t a website&apos;s name. Enter it like example.com.</source>
        <extracomment>%1: what was typed, in quotes.</extracomment>
        <translation>%1 não é o nome de um site. Digite como example.com.</translation>
    </message>
</context>
<context>
    <name>_DetailRow</name>
    <message>
        <source>Name</source>
        <extracomment>Of a label that people give their stream, such as “season”.</extracomment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>Of a label that people give their stream, such as “spring”.</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Name of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Nome do rótulo %1</translation>
    </message>
    <message>
        <source>Value of label %1</source>
        <extracomment>A label has a name and a value. %1: its number.</extracomment>
        <translation>Valor do rótulo %1</translation>
    </message>
    <message>
        <source>Remove label %1</source>
        <extracomment>%1: a label&apos;s number.</extracomment>
        <translation>Remover o rótulo %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: an option&apos;s name, “Quality”. %2: what is chosen, “720p”.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open. Press to close.</source>
        <extracomment>For screen readers: the option is unfolded. Press the key that presses a button.</extracomment>
        <translation>Opção aberta. Pressione para fechar.</translation>
    </message>
    <message>
        <source>Press to choose.</source>
        <translation>Pressione para escolher.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
</context>
</TS>
